import * as v from 'valibot';

/** Ids are stable, readable and safe in an address: kebab-case ASCII. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case, such as khaldoon-al-mubarak'),
);
