const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** The host of this frame's page; that of the page that made it where it has none itself (about:blank, srcdoc). */
export const hostOfFrame = (): string => location.hostname || hostIn(window.origin) || hostIn(document.referrer);
