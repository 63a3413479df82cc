/*
 * Numbers that the DOM standard gives names to: written out they would be a hundred bytes more in every page, and to ask for the first
 * of them sets up an interface.
 */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const DISCONNECTED = 1;
export const PRECEDING = 2;
export const FOLLOWING = 4;
export const SHOW_TEXT = 4;
export const UNORDERED_NODE_SNAPSHOT_TYPE = 6;
