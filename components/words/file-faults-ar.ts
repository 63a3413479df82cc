import type { EditorWords } from './editor-words.ts';

/** What may be wrong with a row of a file, beyond what may be wrong in the editor. */
export const fileFaults = {
  missing: 'هذا الحقل ناقص.',
  'unknown-field': 'لا حقل بهذا الاسم. احذفه.',
  text: 'يجب أن يكون هذا نصًّا.',
  list: 'يجب أن تكون هذه قائمة بين [ ].',
  object: 'يجب أن يكون هذا كائنًا بين { }.',
  'yes-no': 'يجب أن تكون القيمة true أو false.',
  'one-of': 'يجب أن تكون القيمة إحدى هذه: \u2068{choices}\u2069.',
  party: 'اكتب معرّفًا، أو اسمًا بالعربية والفرنسية والإنجليزية.',
  twice: 'للسطر {row} المعرّف نفسه. أعطِ كلًّا منهما معرّفه.',
  otherwise: 'للسطر {row} المعرّف نفسه ويقول غير ذلك.',
  torn: 'في هذا السطر علامة اقتباس لم تُغلق، أو أُغلقت في وسط خلية. اكتب "" لعلامة اقتباس داخل خلية.',
  'facts-twice': 'لمعلومتين المعرّف «\u2068{id}\u2069». أعطِ كلًّا منهما معرّفها.',
  'figures-twice': 'لرقمين المعرّف «\u2068{id}\u2069». أعطِ كلًّا منهما معرّفه.',
  spellings: 'يمثّل هذا أكثر من {most} صيغة. قلّل البدائل.',
  'file-spellings': 'مع هذا السطر تمثّل أسماء الملف أكثر من {most} صيغة. قسّم الملف.',
  'no-entity': 'لا مدخل معرّفه «\u2068{id}\u2069».',
  'no-context': 'لا سياق معرّفه «\u2068{id}\u2069».',
  circle: 'العلاقة تدور في حلقة: \u2068{way}\u2069',
  'no-fact': 'هذا عن واقعة، ولا واقعة في الصف. لن يؤخذ.',
} satisfies Partial<EditorWords['faults']>;
