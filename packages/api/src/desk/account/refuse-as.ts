import { WorkshopError, type WorkshopErrorCode } from '@ml4astro/edition';
import { isAPIError, type APIError } from 'better-auth/api';

/** What better-auth refuses, in our words. None of them tells whether an address has an account. */
const REFUSALS: Readonly<Record<string, readonly [WorkshopErrorCode, string]>> = {
  INVALID_EMAIL: ['INPUT_REFUSED', 'This is no e-mail address. Write it as name@example.org.'],
  INVALID_OTP: [
    'INPUT_REFUSED',
    'This is not the code of the newest mail. Look again, or ask for a new one.',
  ],
  OTP_EXPIRED: ['LINK_SPENT', 'This code is too old. Ask for a new one.'],
  TOO_MANY_ATTEMPTS: ['LINK_SPENT', 'This code was typed wrongly too often. Ask for a new one.'],
  INVALID_TOKEN: ['LINK_SPENT', 'This link was used already, or is too old. Ask for a new one.'],
};

/**
 * Does what may be refused.
 *
 * @throws {WorkshopError} the refusal in our words
 */
export async function refuseAs<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw isAPIError(error) ? sayRefusal(error) : error;
  }
}

/** What a code of better-auth is called here. */
export function findRefusal(code: string | undefined): readonly [WorkshopErrorCode, string] | undefined {
  return code === undefined ? undefined : REFUSALS[code];
}

function sayRefusal(error: APIError): Error {
  if (error.status === 'TOO_MANY_REQUESTS') return new WorkshopError('TOO_OFTEN', error.message);
  // better-auth leads a refused link to another page, and only a link.
  const refusal = findRefusal(error.status === 'FOUND' ? 'INVALID_TOKEN' : error.body?.code);
  return refusal === undefined ? error : new WorkshopError(...refusal, { cause: error });
}
