import { gzipSync } from 'node:zlib';
import type { FileFault, ImportWish } from '../../../../data/transfer/contract.ts';
import { PACK } from '../records/examples.ts';
import { gzipOf, packText } from './importing.ts';

export interface BadFileCase {
  title: string;
  content: string | Uint8Array<ArrayBuffer>;
  fault: FileFault;
  /** What the detail must tell. */
  detail: RegExp;
  wish?: Partial<ImportWish>;
}

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const without = (key: string): string => packText({ [key]: undefined });
const torn = (text: string): Uint8Array<ArrayBuffer> => gzipOf(text).slice(0, -12);
const spoiled = (text: string): Uint8Array<ArrayBuffer> =>
  gzipOf(text).map((byte, i) => (i === 20 ? byte ^ 0xff : byte));
const inUtf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf16le'));
const json = (value: unknown): string => JSON.stringify(value);
const list = { kind: 'list' } as const;
const csv = { kind: 'csv' } as const;

const notJson: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['of blanks', ' \n\t '],
  ['cut in the middle', packText().slice(0, -40)],
  ['with single quotes', "{'format': 1}"],
  ['with a comma too many', '{"format": 1,}'],
  ['with a comment', '{"format": 1 /* one */}'],
  ['with a bare key', '{format: 1}'],
  ['with NaN', '{"format": NaN}'],
  ['with a line break in a string', '{"format": "1\n"}'],
  ['of two values', '{} {}'],
  ['that is a page', '<!doctype html><title>Not found</title>'],
  ['that is a list of names', 'Jane Doe\nJohn Roe'],
  ['nested without end', '['.repeat(200_000)],
];

const notAPack: readonly (readonly [string, string, RegExp])[] = [
  ['null', 'null', /format/],
  ['a number', '7', /format/],
  ['a string', '"pack"', /format/],
  ['a list', json([PACK]), /format/],
  ['an empty object', '{}', /format/],
  ['a pack without an id', without('id'), /id: is missing/],
  ['a pack without a name', without('name'), /name: is missing/],
  ['a pack without a description', without('description'), /description: is missing/],
  ['a pack without a licence', without('licence'), /licence: is missing/],
  ['a pack without a date', without('updated'), /updated: is missing/],
  ['a pack without contexts', without('contexts'), /contexts: is missing/],
  ['a pack without entities', without('entities'), /entities: is missing/],
  ['a pack whose entities are an object', packText({ entities: {} }), /entities: must be a list, and is an object/],
  ['a pack whose contexts are a text', packText({ contexts: 'press' }), /contexts: must be a list, and is "press"/],
  ['a pack whose id climbs folders', packText({ id: '../../etc' }), /id: must be kebab-case/],
  ['a pack whose id is a prototype’s key', packText({ id: '__proto__' }), /id: must be kebab-case/],
  ['a pack whose id is a number', packText({ id: 7 }), /id: must be a text, and is 7/],
  ['a pack with an empty name', packText({ name: { ar: ' ', fr: 'x', en: 'x' } }), /name\.ar: must not be empty/],
  ['a pack that lacks a language', packText({ name: { fr: 'x', en: 'x' } }), /name\.ar: is missing/],
  ['a pack with a date that is none', packText({ updated: '2025-02-30' }), /updated: must be a real date/],
  ['a pack with a field too many', packText({ script: 'alert(1)' }), /script: no field has this name/],
  ['a pack with __proto__ in it', packText().replace('{', '{"__proto__":{"polluted":1},'), /__proto__: no field/],
  ['a pack with constructor in it', packText({ constructor: { prototype: { polluted: 1 } } }), /constructor: no field/],
  ['a pack with prototype in it', packText({ prototype: { polluted: 1 } }), /prototype: no field/],
];

export const BAD_FILES: readonly BadFileCase[] = [
  ...notJson.map(
    ([title, content]) => ({ title: `a pack ${title}`, content, fault: 'not-json', detail: /./ }) as const,
  ),
  ...notAPack.map(([title, content, detail]) => ({ title, content, fault: 'not-a-pack', detail }) as const),
  { title: 'format 2', content: packText({ format: 2 }), fault: 'other-format', detail: /^2$/ },
  { title: 'format "1"', content: packText({ format: '1' }), fault: 'other-format', detail: /"1"/ },
  { title: 'format null', content: packText({ format: null }), fault: 'other-format', detail: /null/ },
  { title: 'format {…}', content: packText({ format: { toString: 1 } }), fault: 'other-format', detail: /toString/ },
  { title: 'a bundled id', content: packText({ id: 'bundled-pack' }), fault: 'bundled-id', detail: /bundled-pack/ },
  { title: 'no entities', content: packText({ entities: [] }), fault: 'no-rows', detail: /^$/ },
  { title: 'a torn gzip', content: torn(packText()), fault: 'not-gzip', detail: /^$/ },
  { title: 'a spoiled gzip', content: spoiled(packText()), fault: 'not-gzip', detail: /^$/ },
  { title: 'a gzip’s first bytes only', content: bytes(0x1f, 0x8b), fault: 'not-gzip', detail: /^$/ },
  {
    title: 'noise that begins like a gzip',
    content: bytes(0x1f, 0x8b, 8, 0, 9, 9, 9, 9),
    fault: 'not-gzip',
    detail: /^$/,
  },
  {
    title: 'a gzip bomb',
    content: new Uint8Array(gzipSync(Buffer.alloc(30_000_000, 'a'))),
    fault: 'unpacks-too-large',
    detail: /unpack to more than/,
  },
  {
    title: 'a gzip bomb of blanks before a pack',
    content: gzipOf(' '.repeat(10_000_000) + packText()),
    fault: 'unpacks-too-large',
    detail: /unpack to more than/,
  },
  {
    title: 'a gzip in a gzip',
    content: new Uint8Array(gzipSync(gzipOf(packText()))),
    fault: 'not-text',
    detail: /^byte 1$/,
  },
  { title: 'a ZIP archive', content: bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0), fault: 'not-text', detail: /^byte \d+: U/ },
  { title: 'a picture', content: bytes(0x89, 0x50, 0x4e, 0x47), fault: 'not-text', detail: /byte 0/ },
  { title: 'half a letter', content: bytes(0x7b, 0xc3), fault: 'not-text', detail: /byte 2/ },
  {
    title: 'Latin-1',
    content: bytes(0x45, 0x6c, 0x79, 0x73, 0xe9, 0x65),
    fault: 'not-text',
    detail: /^byte 4$/,
    wish: list,
  },
  { title: 'a null character', content: 'Jane\0Doe', fault: 'not-text', detail: /^byte \d+: U/, wish: list },
  {
    title: 'UTF-16 without its mark',
    content: inUtf16('name\nJane'),
    fault: 'not-text',
    detail: /^byte \d+: U/,
    wish: csv,
  },
  { title: 'an empty list', content: '', fault: 'no-rows', detail: /^$/, wish: list },
  { title: 'a list of comments', content: '# one\n\n  # two\n', fault: 'no-rows', detail: /^$/, wish: list },
  { title: 'an empty table', content: '', fault: 'no-name-column', detail: /^$/, wish: csv },
  { title: 'headings only', content: 'name,type\n', fault: 'no-rows', detail: /^$/, wish: csv },
  { title: 'no heading that is known', content: 'a,b\n1,2\n', fault: 'no-name-column', detail: /^$/, wish: csv },
  {
    title: 'columns of which none is chosen as the name',
    content: 'name\nJane',
    fault: 'no-name-column',
    detail: /^$/,
    wish: { ...csv, roles: ['description.en'] },
  },
];
