/** True where the window is too narrow for the list and the detail side by side; the same width as in manager.css. */
export const isStacked = (): boolean => matchMedia('(width < 760px)').matches;
