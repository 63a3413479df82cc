import type { Plugin } from 'vite';

const WRITE = /\|\|\((\w+)\.innerHTML=\w+\.__html\)/g;

/**
 * Takes the write behind `dangerouslySetInnerHTML` out of Preact: no component uses it, and a store's
 * reviewer need not wonder. The build fails if Preact no longer has it in this form.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform(code, file) {
      if (!/\/preact\/dist\/preact\.(?:m?js|module\.js)$/.test(file)) return undefined;
      if (!WRITE.test(code)) throw new Error(`${file}: the innerHTML write was not found; adapt the pattern.`);
      return { code: code.replace(WRITE, '||0'), map: null };
    },
  };
}
