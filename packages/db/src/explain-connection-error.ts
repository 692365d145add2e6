import { DatabaseUnusable } from './database-unusable.ts';
import { describeAddress } from './describe-address.ts';

/** Codes of PostgreSQL (its appendix A) and of the system. What is said never holds the password. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'does not answer. Start it, or correct DATABASE_URL',
  ECONNRESET: 'broke the connection. Look into its log, or correct DATABASE_URL',
  ENOENT: 'does not answer: its socket is not there. Start it, or correct DATABASE_URL',
  ETIMEDOUT: 'does not answer. Is it reachable from here? If not, correct DATABASE_URL',
  EHOSTUNREACH: 'cannot be reached from here. Correct DATABASE_URL',
  ENOTFOUND: 'is on a machine that nobody knows. Correct the host in DATABASE_URL',
  EAI_AGAIN:
    'is on a machine whose name cannot be looked up now. Try again, or correct the host in DATABASE_URL',
  '28P01': 'refuses the user or the password. Correct DATABASE_URL',
  '28000': 'refuses the user from here (its pg_hba.conf says so). Correct DATABASE_URL or that file',
  '3D000': 'has no such database. Create it ("createdb"), or correct DATABASE_URL',
  '42501': 'does not let this user make tables. Make the user the owner of the database',
  '53100': 'has no room left on its disk. Make room and start again; what was acknowledged is kept',
  '53300': 'has no connection left. End what uses it, or raise its max_connections',
  '57P03': 'is starting or stopping. Try again in a moment',
  '25006': 'may only be read: it is a standby. Name the primary server in DATABASE_URL',
};

/**
 * Makes a sentence of what went wrong between this process and a server.
 *
 * @returns a {@link DatabaseUnusable} for what a person can mend; any other error as it is
 */
export function explainConnectionError(url: string, error: unknown): unknown {
  if (error instanceof DatabaseUnusable || !(error instanceof Error)) return error;
  const advice = ADVICE[codeOf(error)] ?? adviceOnWords(error.message);
  if (advice === undefined) return error;
  return new DatabaseUnusable(`The PostgreSQL server at ${describeAddress(url)}, ${advice}.`, {
    cause: error,
  });
}

/** A name with several addresses fails once for each of them. */
function codeOf(error: Error): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return (first as { code?: string } | undefined)?.code ?? '';
}

/** What node-postgres says without a code. */
function adviceOnWords(message: string): string | undefined {
  if (/password must be a (non-empty )?string/.test(message))
    return 'asks for a password. Write it into DATABASE_URL';
  if (
    /timeout expired|Connection terminated due to connection timeout|timeout exceeded when trying to connect/.test(
      message,
    )
  )
    return ADVICE['ETIMEDOUT'];
  if (/server does not support SSL/.test(message))
    return 'speaks no TLS. Take sslmode out of DATABASE_URL, or set TLS up on the server';
  if (/certificate/.test(message))
    return `shows a certificate that is not trusted (${message}). Name its authority in sslrootcert of DATABASE_URL`;
  if (/Connection terminated unexpectedly/.test(message)) return ADVICE['ECONNRESET'];
  return undefined;
}
