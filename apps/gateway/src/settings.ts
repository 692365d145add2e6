import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDeskEnvironment, type DeskEnvironment } from '@ml4astro/api/desk';
import { parseInstant, WorkshopError } from '@ml4astro/api/public';
import { z } from 'zod';
import { StartError } from './start-error.ts';

/** What the gateway is told at start. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The instant the clock is set to; the machine's time without it. */
  readonly at: string | undefined;
  readonly editionsDirectory: string;
  /** Where the database and files lie that are not elsewhere. Set clocks share a folder of their own: a rehearsal goes on. */
  readonly dataDirectory: string;
  /** How many proxies in front add to `X-Forwarded-For`, each whom it heard. */
  readonly proxies: number;
  /** Database, files, mail, and the origin that browsers see. */
  readonly desk: DeskEnvironment;
}

/** Folders that stand in for what the environment does not name. */
export interface DefaultFolders {
  readonly editions: string;
  readonly data: string;
}

const Port = z.coerce.number().int().min(0).max(65535);
const Proxies = z.coerce.number().int().min(0).max(9);

/** How the gateway is called. */
export const USAGE = `Usage: npm start -- [--port N] [--host ADDRESS] [--at INSTANT]

  --port N        port to listen on; 4300 unless told, 0 for any free one
  --host ADDRESS  address to listen on; 127.0.0.1 unless told
  --at INSTANT    set the clock, for example --at 2025-05-20T12:00:00Z; it ticks on from there

Environment, all of it optional:

  PUBLIC_URL    origin that browsers see, behind a proxy: https://workshop.example.org
  PROXIES       how many proxies in front add to X-Forwarded-For; 0 unless told
  DATABASE_URL  a PostgreSQL server, 15 or newer, instead of the embedded one
  FILES_URL     an S3-compatible bucket instead of a folder: https://KEY:SECRET@host/bucket?region=…
  MAIL_URL      server that takes mail: smtp://user:password@host:587/?from=desk@example.org
  AUTH_SECRET   what sessions are signed with, where several machines share a database
  DATA_DIR      folder of the embedded database, the files and the secret; .data unless told
  EDITIONS_DIR  another folder of editions`;

/**
 * Reads the command line and the environment.
 *
 * @returns `undefined` when only the usage was asked for
 * @throws {StartError} with every problem in one message
 */
export function readSettings(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  folders: DefaultFolders,
): Settings | undefined {
  const options = parseOptions(argv);
  if (options.help === true) return undefined;
  const problems: string[] = [];
  const port = Port.safeParse(options.port ?? env['PORT'] ?? '4300');
  if (!port.success)
    problems.push(`--port ${options.port ?? env['PORT']} is not a port: use a number from 0 to 65535.`);
  if (options.at !== undefined) {
    try {
      parseInstant(options.at);
    } catch (error) {
      if (!(error instanceof WorkshopError)) throw error;
      problems.push(`--at: ${error.message}`);
    }
  }
  const proxies = Proxies.safeParse(env['PROXIES'] || '0');
  if (!proxies.success) problems.push(`PROXIES=${env['PROXIES']} is not a number of proxies: write 0 to 9.`);
  const desk = readDeskEnvironment(env);
  if ('problems' in desk) problems.push(...desk.problems);
  if (problems.length > 0 || !port.success || !proxies.success || 'problems' in desk)
    throw new StartError(problems.join('\n'), 2);
  const data = env['DATA_DIR'] || folders.data;
  return {
    host: options.host ?? '127.0.0.1',
    port: port.data,
    at: options.at,
    editionsDirectory: env['EDITIONS_DIR'] ?? folders.editions,
    dataDirectory: options.at === undefined ? data : join(data, 'rehearsal'),
    proxies: proxies.data,
    desk: desk.settings,
  };
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((argument) => argument !== '--'),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        at: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
}
