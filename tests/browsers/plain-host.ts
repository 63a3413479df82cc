/** A host name that leads to this machine, where browsers do not take it for one that is as good as encrypted, as `localhost`. */
export const PLAIN_HOST = 'plain.test';
