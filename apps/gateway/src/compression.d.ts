/** What we use of `compression`, whose published types are Express's; it needs no more than Node's own. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** A handler that sends what follows in the encoding that the client takes, where that makes it smaller. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
