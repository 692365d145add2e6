import type { IncomingMessage, ServerResponse } from 'node:http';

/** The desk, built: answers every request at `/desk`, and 404 for the rest. Install a desk before the first one. */
export const handler: (request: IncomingMessage, response: ServerResponse) => void;
