/** True for what a link may open: http and https, never `javascript:` or a file. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);
