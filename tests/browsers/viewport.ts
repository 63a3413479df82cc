/** The window of a small laptop, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 };
