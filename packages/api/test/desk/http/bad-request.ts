import type { ApiAsker } from './api-asker.ts';

/** A request that is wrong, with the status and a part of the sentence that it gets. */
export type BadRequest = readonly [
  name: string,
  ask: (asker: ApiAsker) => Promise<Response>,
  status: number,
  words: string | RegExp,
];
