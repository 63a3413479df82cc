import { caseRule } from '../../../data/records/alias.ts';
import type { EntityType } from '../../../data/records/entity-type.ts';
import { UNITS } from '../../../data/records/figure.ts';
import { LANGUAGES } from '../../../data/records/language.ts';
import { MILESTONES } from '../../../data/records/milestone.ts';
import { RELATIONS } from '../../../data/records/relation.ts';
import { LANGUAGE_NAMES } from '../../words/words.ts';
import type { ChoiceSpec, FieldSpec, ListSpec, PlainSpec, RowSpec, SectionSpec, Spec } from './spec.ts';

const row = (...fields: Spec[]): RowSpec => ({ kind: 'row', fields });
const date = (key: string, label: PlainSpec['label']): PlainSpec => ({ kind: 'date', key, label });
const flag = (key: string, label: PlainSpec['label']): PlainSpec => ({ kind: 'flag', key, label });
const contexts = (key: string, label: PlainSpec['label']): PlainSpec => ({ kind: 'contexts', key, label });
const inAll = (key: string, label: FieldSpec['label']): Spec => ({ kind: 'localized', key, label });
const statement = (key: string, label: FieldSpec['label']): Spec => ({ kind: 'localized', key, label, isLong: true });
const list = (key: string, blank: ListSpec['blank'], rest: Omit<ListSpec, 'kind' | 'key' | 'blank'>): ListSpec => ({
  ...{ kind: 'list', key, blank },
  ...rest,
});

const sources = list('sources', 'source', {
  label: 'sources',
  item: [
    { kind: 'text', key: 'url', label: 'url', isCode: true },
    row({ kind: 'text', key: 'publisher', label: 'publisher' }, date('published', 'published')),
  ],
});

const lang: ChoiceSpec = {
  ...{ kind: 'choice', key: 'lang', label: 'lang', values: LANGUAGES },
  words: () => LANGUAGE_NAMES,
};

const rules: Spec = {
  kind: 'folded',
  label: 'rule',
  summary: 'rule',
  fields: [
    contexts('context.for', 'for'),
    flag('context.all', 'all'),
    contexts('context.against', 'against'),
    row(
      {
        ...{ kind: 'choice', key: 'context.within', label: 'within', values: ['sentence'], none: 'document' },
        words: ({ editor }) => editor.within,
      },
      {
        ...{ kind: 'choice', key: 'context.otherwise', label: 'otherwise', values: ['take'], none: 'leave' },
        words: ({ editor }) => editor.otherwise,
      },
      {
        ...{ kind: 'choice', key: 'case', label: 'case', values: caseRule.options, none: 'usual' },
        words: ({ editor }) => editor.cases,
      },
    ),
    flag('afterFullName', 'afterFullName'),
    flag('delimited', 'delimited'),
    flag('notAfterWord', 'notAfterWord'),
    { kind: 'only', type: 'deal', fields: [flag('described', 'described')] },
  ],
};

const HEAD: readonly Spec[] = [
  inAll('name', 'name'),
  inAll('description', 'description'),
  {
    ...{ kind: 'choice', key: 'prominence', label: 'prominence', values: [0, 1, 2, 3] },
    words: ({ editor }) => editor.prominences,
  },
];

const FOUND: readonly Spec[] = [
  list('aliases', 'alias', {
    ...{ label: 'aliases', hint: 'aliases', folds: true },
    item: [row({ kind: 'text', key: 'text', label: 'text', hint: 'alternatives' }, lang), rules],
  }),
  list('neverInside', 'text', {
    ...{ label: 'neverInside', hint: 'neverInside' },
    item: [{ kind: 'text', key: '', label: 'longerName' }],
  }),
];

const SAID: readonly Spec[] = [
  list('facts', 'fact', {
    ...{ label: 'facts', folds: true },
    item: [statement('text', 'statement'), date('asOf', 'heldOn'), sources],
  }),
  list('relations', 'relation', {
    label: 'relations',
    item: [
      row(
        {
          ...{ kind: 'choice', key: 'kind', label: 'relation', values: RELATIONS },
          words: ({ editor }) => editor.relations,
        },
        { kind: 'entity', key: 'to', label: 'to' },
        date('asOf', 'heldOn'),
      ),
    ],
  }),
];

const times = row(date('from', 'from'), date('until', 'until'), date('asOf', 'namedOn'));

const dates: Spec = list('dates', 'milestone', {
  ...{ label: 'dates', folds: true },
  item: [
    row(
      { ...{ kind: 'choice', key: 'what', label: 'what', values: MILESTONES }, words: ({ card }) => card.milestones },
      date('from', 'from'),
      date('until', 'until'),
    ),
    sources,
  ],
});

const value: Spec = list('history', 'value', {
  ...{ label: 'history', hint: 'history', folds: true },
  item: [
    date('asOf', 'heldOn'),
    row(...(['exact', 'min', 'max'] as const).map((key): Spec => ({ kind: 'number', key, label: key }))),
    {
      ...{ kind: 'choice', key: 'facet', label: 'facet', none: 'whole' },
      ...{ values: ['total', 'first-tranche', 'second-site', 'grid'], words: ({ card }) => card.facets },
    },
    statement('note', 'note'),
    sources,
  ],
});

const parties = (key: 'parties' | 'signatories'): Spec =>
  list(key, 'party', { label: key, item: [{ kind: 'party', key: '', label: 'party' }] });

const deal: readonly Spec[] = [
  date('signed', 'signed'),
  parties('parties'),
  parties('signatories'),
  list('figures', 'figure', {
    ...{ label: 'figures', folds: true },
    item: [
      inAll('name', 'figure'),
      { ...{ kind: 'choice', key: 'unit', label: 'unit', values: UNITS }, words: ({ editor }) => editor.units },
      value,
    ],
  }),
  {
    ...{ kind: 'section', label: 'describedBy', hint: 'describedBy' },
    fields: [
      list('described.sides', 'side', { label: 'sides', hint: 'sides', item: [contexts('', 'side')] }),
      contexts('described.standIns', 'standIns'),
      contexts('described.objects', 'objects'),
      contexts('described.against', 'others'),
    ],
  } satisfies SectionSpec,
];

/** What only entities of a type have. */
const OWN: Readonly<Record<EntityType, readonly Spec[]>> = {
  person: [
    list('roles', 'role', {
      ...{ label: 'roles', folds: true },
      item: [
        inAll('title', 'title'),
        { kind: 'party', key: 'of', label: 'of' },
        flag('leads', 'leads'),
        { ...times },
        sources,
      ],
    }),
  ],
  organisation: [
    list('leaders', 'leader', {
      ...{ label: 'leaders', hint: 'leaders', folds: true },
      item: [inAll('name', 'name'), inAll('title', 'title'), times, sources],
    }),
    list('owners', 'owner', {
      ...{ label: 'owners', folds: true },
      item: [
        { kind: 'party', key: 'party', label: 'party' },
        row({ kind: 'number', key: 'share', label: 'share' }, date('asOf', 'heldOn')),
        sources,
      ],
    }),
  ],
  place: [
    {
      ...{ kind: 'choice', key: 'kind', label: 'kind', values: ['country', 'city', 'region', 'site'] },
      words: ({ editor }) => editor.kinds,
    },
  ],
  programme: [dates],
  deal,
  event: [dates],
  publication: [],
  concept: [],
};

/** The form of an entity of a type, from top to bottom. */
export const formOf = (type: EntityType): readonly Spec[] =>
  type === 'place' ? [...HEAD, ...OWN.place, ...FOUND, ...SAID] : [...HEAD, ...FOUND, ...OWN[type], ...SAID];
