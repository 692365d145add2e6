import type { NodemailerError } from 'nodemailer';
import { oneLine } from '../text/fill-values.ts';
import type { Delivery } from './mail-transport.ts';

/** Replies that speak of how this desk signs in to the server, not of the message (RFC 4954, 6): somebody can mend that. */
const ABOUT_SIGNING_IN = new Set([530, 534, 535, 538]);

/** Steps at which a reply speaks of this message. */
const ABOUT_MESSAGE = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** As much of a server's words as is kept, in characters. */
const LONGEST_REASON = 500;

/**
 * What a failure means for the message (RFC 5321, 4.2.1: replies with 4 are for now, with 5 for good).
 *
 * @param handedOver whether the whole message was given to the server
 */
export function judgeFailure(
  error: Pick<NodemailerError, 'message' | 'code' | 'command' | 'responseCode'>,
  handedOver: boolean,
): Delivery {
  const reason = oneLine(error.message).slice(0, LONGEST_REASON);
  const { code, command = '', responseCode } = error;
  if (responseCode !== undefined && responseCode >= 400) {
    const isForGood =
      responseCode >= 500 && ABOUT_MESSAGE.has(command) && !ABOUT_SIGNING_IN.has(responseCode);
    return { kind: isForGood ? 'refused' : 'later', reason };
  }
  if (handedOver) return { kind: 'unclear', reason };
  // Refused before a word was said: an address or a size that this server cannot take.
  return { kind: code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'later', reason };
}
