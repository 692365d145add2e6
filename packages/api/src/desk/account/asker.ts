import { ADDRESS_HEADER } from './auth-endpoint.ts';

/** A browser that asks, as the app in front of us saw it. */
export interface Asker {
  readonly headers: Headers;
  /** Its network address. */
  readonly address: string;
}

/** What better-auth reads of a browser. */
export function headersOf({ headers, address }: Asker): Headers {
  const handed = new Headers(headers);
  handed.set(ADDRESS_HEADER, address);
  return handed;
}
