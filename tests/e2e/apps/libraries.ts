import { join } from 'node:path';
import { h } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { bundle } from '../../browsers/bundle.ts';
import { pageOf } from '../page-of.ts';
import { App as PreactApp } from './preact-app.ts';
import { App as ReactApp } from './react-app.ts';
import { Page as ReactPage } from './react-document-app.ts';
import { makeApp } from './vue-app.ts';

/** What makes each library's script the one that developers run: it tells of every mismatch. */
const DEVELOPING = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** A page's library: what its server writes around the address of the page's script, and the file of that. */
interface Library {
  page(script: string): Promise<string> | string;
  file: string;
}

const inPage = (rendered: string, script: string): string =>
  pageOf(`<div id="app">${rendered}</div><script src="${script}"></script>`);

export const LIBRARIES: Readonly<Record<string, Library>> = {
  React: { page: (script) => inPage(renderReact(createElement(ReactApp)), script), file: 'react-app.ts' },
  'React down to its root element': {
    page: (script) => `<!doctype html>${renderReact(createElement(ReactPage, { script }))}`,
    file: 'react-document-app.ts',
  },
  Preact: { page: (script) => inPage(renderPreact(h(PreactApp, null)), script), file: 'preact-app.ts' },
  Vue: { page: async (script) => inPage(await renderVue(makeApp()), script), file: 'vue-app.ts' },
};

/** The script of a library's page; it sets the global `app`, whose `start` hydrates the page. */
export const scriptOf = ({ file }: Library): Promise<string> =>
  bundle(join(import.meta.dirname, file), 'app', DEVELOPING);
