/** The browsers that Hashiya runs in have these; Node has from version 25 on. */
Object.assign(Uint8Array, {
  fromBase64: (text: string): Uint8Array => {
    // As theirs, it knows no text that is no Base64.
    if (!/^[\w+/]*={0,2}$/.test(text) || text.length % 4 > 0) throw new SyntaxError('This is no Base64.');
    return new Uint8Array(Buffer.from(text, 'base64'));
  },
});
Uint8Array.prototype.toBase64 ??= function (this: Uint8Array): string {
  return Buffer.from(this).toString('base64');
};
