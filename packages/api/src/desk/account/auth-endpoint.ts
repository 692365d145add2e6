/** Where signing in is answered over HTTP. */
export const AUTH_ENDPOINT = '/desk/api/auth';

/** Hands on a client's network address within the process; what a client writes there is overwritten. */
export const ADDRESS_HEADER = 'x-desk-client-address';
