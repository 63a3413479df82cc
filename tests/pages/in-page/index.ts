/** What runs in the pages that are checked. It is bundled by this file's name and shares no code with annotating/. */
export { readHtml } from './html.ts';
export { readMarks } from './marks.ts';
export { readVisibleText } from './visible-text.ts';
