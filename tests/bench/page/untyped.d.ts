/** What the bench calls of two packages that carry no types. */
declare module 'mark.js' {
  interface Options {
    readonly separateWordSearch: boolean;
    readonly accuracy: 'exactly';
    readonly acrossElements: boolean;
    done(count: number): void;
  }
  export default class Mark {
    constructor(root: Node);
    mark(words: readonly string[], options: Options): void;
  }
}

declare module 'findandreplacedomtext' {
  interface Options {
    readonly find: RegExp;
    readonly preset: 'prose';
    replace(portion: { readonly index: number; readonly text: string }): Node;
  }
  export default function findAndReplace(root: Node, options: Options): void;
}
