/** How long a link and a code sign in. In seconds, of the machine's time. */
export const SIGN_IN_LASTS = 15 * 60;
