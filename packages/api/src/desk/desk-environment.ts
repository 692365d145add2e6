import { z } from 'zod';
import { readMailServer } from './mail/delivery/mail-server.ts';

const withProtocol = (pattern: RegExp, right: string) =>
  z.string().refine((text) => pattern.test(URL.parse(text)?.protocol ?? ''), { error: `write ${right}` });

/**
 * What the desk takes from its environment. Everything may be absent: then the database is embedded, files lie in the data
 * folder, and no mail leaves.
 */
export const DeskEnvironment = z.object({
  /** A PostgreSQL server, 15 or newer. */
  DATABASE_URL: withProtocol(/^postgres(ql)?:$/, 'postgres://user:password@host:5432/database').optional(),
  /** A bucket of an S3-compatible service; see `openFileStore`. */
  FILES_URL: z.string().optional(),
  /** The server that takes mail; see {@link readMailServer}. */
  MAIL_URL: z
    .string()
    .refine(isMailServer, { error: 'write smtp://user:password@host:587/?from=desk@example.org' })
    .optional(),
  /** The origin that browsers see. */
  PUBLIC_URL: withProtocol(/^https?:$/, 'https://workshop.example.org')
    .transform((text) => new URL(text).origin)
    .optional(),
  /** What sessions are signed with. Made and kept in the data folder when absent. */
  AUTH_SECRET: z.string().min(32, 'write at least 32 random characters').optional(),
});
export type DeskEnvironment = z.infer<typeof DeskEnvironment>;

/**
 * Reads the environment. An empty variable counts as absent.
 *
 * @returns what it says, or one sentence per problem; no secret is in them
 */
export function readDeskEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: DeskEnvironment } | { readonly problems: readonly string[] } {
  const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = DeskEnvironment.safeParse(said);
  if (read.success) return { settings: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => `${path.join('.')} cannot be used: ${message}.`),
  };
}

function isMailServer(address: string): boolean {
  try {
    readMailServer(address);
    return true;
  } catch {
    return false;
  }
}
