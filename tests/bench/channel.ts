/** The BroadcastChannel between the page that is driven and the script that measures, there or in a worker. */
export const CHANNEL = 'jobs';

/** Sent once the script listens; a job sent before would be lost. */
export const READY = 'ready';

/** What comes back for a job: its result, or what went wrong. */
export type Answer = { readonly result: unknown } | { readonly error: string };
