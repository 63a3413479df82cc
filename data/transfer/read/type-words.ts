import type { EntityType } from '../../records/entity-type.ts';
import { inLatinLetters } from './latin-letters.ts';

/** What tables call the types and the kinds of places, in French and Arabic and otherwise in English. */
const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'people personne شخص شخصيه',
  organisation: 'organization company organisme entreprise societe منظمه مؤسسه شركه هيئه',
  place: 'location lieu مكان موقع',
  programme: 'program project projet برنامج مشروع',
  deal: 'agreement contract accord contrat اتفاق اتفاقيه صفقه عقد',
  event: 'evenement sommet حدث فعاليه قمه',
  publication: 'newspaper media journal مطبوعه صحيفه منشور',
  concept: 'notion term terme مفهوم مصطلح',
};

const KINDS: Readonly<Record<string, string>> = {
  country: 'pays state دوله بلد',
  city: 'ville town مدينه',
  region: 'منطقه اقليم',
  site: 'موقع',
};

const folded = (word: string): string => inLatinLetters(word.trim().replaceAll('ة', 'ه'));

const tableOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([key, list]) => [key, ...list.split(' ')].map((word) => [folded(word), key])));

const typeOfWord = tableOf(TYPES);
const kindOfWord = tableOf(KINDS);

/** A word for a type in any of the three languages as the record's own; one that is not known stays as it is. */
export const typeNamed = (word: string): string => typeOfWord.get(folded(word)) ?? word;
export const kindNamed = (word: string): string => kindOfWord.get(folded(word)) ?? word;
