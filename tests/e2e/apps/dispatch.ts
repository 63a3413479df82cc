/** The words of the page that each library renders: the same article, so that the tests are the same too. */
export const HEADING = 'MGX opens its books';
export const READER = 'Khaldoon Al Mubarak';
/** In two pieces of text, which a library may write as one text node and part when it hydrates. */
export const SPEAKER = ['Emmanuel ', 'Macron'] as const;
export const FIRST_ITEM = 'Agence France-Presse was there.';
export const itemOf = (index: number): string => (index === 0 ? FIRST_ITEM : `Jean-Noël Barrot wrote letter ${index}.`);

/** What a reader should see marked while the list has so many items. */
export const marksWith = (items: number): string[] => [
  'MGX',
  SPEAKER.join(''),
  READER,
  'Agence France-Presse',
  ...Array.from({ length: items - 1 }, () => 'Jean-Noël Barrot'),
];

/** What the page's script offers: hydration begins when the test says so. */
export interface DispatchApp {
  start(): void;
}
