/** What is run in pages, in the order of the table; `ours` is the built extension. */
export const METHOD_KEYS = ['ours', 'regExp', 'findAndReplace', 'mark', 'markAcross'] as const;
export type MethodKey = (typeof METHOD_KEYS)[number];
export type RivalKey = Exclude<MethodKey, 'ours'>;

export const TITLES: Readonly<Record<MethodKey, string>> = {
  ours: 'Hashiya',
  regExp: 'RegExp + TreeWalker + Highlight',
  findAndReplace: 'findandreplacedomtext',
  mark: 'mark.js',
  markAcross: 'mark.js, acrossElements',
};
