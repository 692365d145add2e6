import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';

/** A cookie that an app is to set. */
export interface SessionCookie {
  readonly name: string;
  /** As it is, not encoded. */
  readonly value: string;
  readonly path: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none';
  /** In seconds; 0 removes it. */
  readonly maxAge: number;
}

/** The cookies of an answer of better-auth. */
export function cookiesOf(headers: Headers): readonly SessionCookie[] {
  return headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, attributes]) => {
      const {
        path = '/',
        httpOnly = true,
        secure = false,
        sameSite = 'lax',
        maxAge = 0,
      } = toCookieOptions(attributes);
      return { name, value: decodeURIComponent(attributes.value), path, httpOnly, secure, sameSite, maxAge };
    }),
  );
}
