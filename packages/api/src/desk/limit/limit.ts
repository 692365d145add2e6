/** How often something may be done before it has to wait. */
export interface Limit {
  /** Its name in the table of counters. */
  readonly name: string;
  /** So many times… */
  readonly times: number;
  /** …in so many seconds, counted from the first. */
  readonly seconds: number;
}

const HOUR = 3_600;

/**
 * All limits. What harms one person is counted per address or account; a network address is counted generously, for a
 * whole conference sits behind one.
 */
export const LIMITS = {
  /** Mails that sign in, per e-mail address. */
  signInMail: { name: 'sign-in-mail', times: 6, seconds: HOUR },
  /** Codes that were typed, right or wrong, per e-mail address. */
  signInCode: { name: 'sign-in-code', times: 20, seconds: HOUR },
  /** Everything about signing in, per network address. */
  signInNetwork: { name: 'sign-in-network', times: 3_000, seconds: HOUR },
  /** Invitations that one account sends. */
  invitation: { name: 'invitation', times: 200, seconds: HOUR },
  /** Mails about the submissions that one account began, to others than itself; what is more waits for its turn. */
  authorMail: { name: 'author-mail', times: 200, seconds: HOUR },
  /** Changes that one account asks for, by forms and over HTTP: a form that saves itself asks once in a few seconds. */
  change: { name: 'change', times: 5_000, seconds: HOUR },
  /** Files that one account uploads, each try on a bad line included. */
  upload: { name: 'upload', times: 120, seconds: HOUR },
  /** Copies of all of one's data. */
  export: { name: 'export', times: 20, seconds: HOUR },
} as const satisfies Readonly<Record<string, Limit>>;
