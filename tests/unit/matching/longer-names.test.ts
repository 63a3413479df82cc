import { describe, expect, it } from 'vitest';
import { entity, indexOf, taken } from './gazetteer.ts';

const index = indexOf([
  entity('mbz', ['Mohamed bin Zayed Al Nahyan', 'Mohamed bin Zayed', 'محمد بن زايد'], { type: 'person' }),
  entity('paris', ['Paris', 'باريس'], { type: 'place', kind: 'city' }),
  entity('abu-dhabi', ['Abu Dhabi', 'أبوظبي'], { type: 'place', kind: 'city' }),
  entity('france', ['France', 'فرنسا'], { type: 'place', kind: 'country' }),
  entity('saudi-arabia', ['السعودية'], { type: 'place', kind: 'country' }),
  entity('middle-east', ['Middle East', 'الشرق الأوسط'], { type: 'place', kind: 'region' }),
  entity('elysee', ['الإليزيه'], { type: 'place', kind: 'site' }),
  entity('campus', ['AI campus', 'campus d’IA', 'مجمع للذكاء الاصطناعي'], { type: 'deal' }),
  entity('mgx', ['MGX'], { type: 'organisation' }),
]);

const PARTS: readonly (readonly [what: string, text: string])[] = [
  ['a son', 'Khaled bin Mohamed bin Zayed'],
  ['a son in Arabic', 'خالد بن محمد بن زايد'],
  ['a daughter', 'Salama bint Mohamed bin Zayed'],
  ['a university', 'Mohamed bin Zayed University'],
  ['a university in Arabic', 'جامعة محمد بن زايد'],
  ['a university behind clitics', 'وبجامعة محمد بن زايد'],
  ['a city', 'Mohamed bin Zayed City, مدينة محمد بن زايد'],
  ['a mosque named in full', 'Mohamed bin Zayed Al Nahyan Mosque'],
  ['a street with a title', 'شارع الشيخ محمد بن زايد'],
  ['a French university', 'l’université de Paris'],
  ['a treaty', 'the Paris Agreement, l’accord de Paris, اتفاق باريس'],
  ['a street', 'rue de Paris, avenue de France'],
  ['a body of a city, one word on', 'Paris Club, Abu Dhabi Police'],
  ['a body of a city, some words on', 'Abu Dhabi Early Childhood Authority, Abu Dhabi Department of Energy'],
  ['a prize', 'le Grand Prix d’Abu Dhabi'],
  ['a paper in quotes', 'قالت لـ«الشرق الأوسط» إن'],
  ['a cup behind two clitics', 'وكأس فرنسا، وبنك السعودية، وبمقهى باريس'],
  ['another man of the same name', 'محمد بن زايد المزروعي'],
  ['a body that says what it is for', 'مركز فرنسا للدراسات، ولمجلس باريس للسلام'],
  ['an adjective', 'القيادة السعودية، وبالحكومة السعودية، للحكومة السعودية'],
  ['what is denied', 'no AI campus, aucun campus d’IA, أي مجمع للذكاء الاصطناعي'],
];

const WHOLE: readonly (readonly [text: string, name: string])[] = [
  ['Sheikh Mohamed bin Zayed spoke', 'Mohamed bin Zayed'],
  ['Mohamed bin Zayed university', 'Mohamed bin Zayed'],
  ['the mayor of Paris', 'Paris'],
  ['l’accord de la France', 'France'],
  ['Abu Dhabi Crown Prince Khaled', 'Abu Dhabi'],
  ['Paris. Club members met', 'Paris'],
  ['مدينة أبوظبي', 'أبوظبي'],
  ['التقى محمد بن زايد السيسي', 'محمد بن زايد'],
  ['مركز فرنسا في المؤشر', 'فرنسا'],
  ['دعم فرنسا للمشروع', 'فرنسا'],
  ['إلى السعودية', 'السعودية'],
  ['وإلى السعودية', 'السعودية'],
  ['والآن السعودية', 'السعودية'],
  ['زارت السعودية', 'السعودية'],
  ['قال «الإليزيه» إن', 'الإليزيه'],
  ['the “Middle East”', 'Middle East'],
  ['an AI campus', 'AI campus'],
  ['MGX University', 'MGX'],
];

describe('a part of something else', () => {
  it.each(PARTS)('is left: %s', (_, text) => expect(taken(text, index)).toEqual([]));
  it.each(WHOLE)('is none in %j', (text, name) => expect(taken(text, index)).toEqual([name]));
});
