import { WorkshopError } from '@ml4astro/edition';

/** The server that takes mail, as `MAIL_URL` names it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  readonly secure: boolean;
  /** Never sent in clear, except to this machine itself. */
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
  /** The address that mails come from. */
  readonly from: string;
}

const RIGHT =
  'Write smtp://user:password@host:587/?from=desk@example.org, or smtps:// for TLS from the start. Without `from`, the user ' +
  'has to be the address that mails come from.';

/**
 * Reads `MAIL_URL`. Special characters in user and password are percent-encoded, as in every address.
 *
 * @throws {WorkshopError} `MAIL_UNUSABLE`; no password is in its text
 */
export function readMailServer(address: string): MailServer {
  const url = URL.parse(address);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new WorkshopError('MAIL_UNUSABLE', `MAIL_URL is no address of a mail server. ${RIGHT}`);
  const secure = url.protocol === 'smtps:';
  const user = decode(url.username);
  const from = url.searchParams.get('from') ?? user;
  if (!/^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/.test(from))
    throw new WorkshopError('MAIL_UNUSABLE', `MAIL_URL does not say from which address mails come. ${RIGHT}`);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    auth: user === '' ? undefined : { user, pass: decode(url.password) },
    from,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
