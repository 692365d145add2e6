import type { IncomingMessage, ServerResponse } from 'node:http';

/** The live site, built: answers every request that is its own, and 404 for the rest. */
export const handler: (request: IncomingMessage, response: ServerResponse) => void;
