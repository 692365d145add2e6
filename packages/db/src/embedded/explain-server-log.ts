import { existsSync } from 'node:fs';
import { DatabaseUnusable } from '../database-unusable.ts';
import type { Cluster } from './cluster.ts';

/** What PostgreSQL says, and what a person can do about it. */
const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /No space left on device|Disk quota exceeded/,
    'The disk is full. Make room and start again; what was acknowledged is kept.',
  ],
  [
    /Permission denied|wrong ownership|invalid permissions/,
    'The folder must belong to the user who starts the program, with access for nobody else.',
  ],
  [
    /could not create shared memory|Cannot allocate memory|could not map anonymous shared memory/,
    'The machine has no memory left for it. Free some and start again.',
  ],
  [/Read-only file system/, 'The file system may only be read. Set another data folder.'],
  [
    /could not look up effective user ID/,
    'Give that user a name in /etc/passwd, or name a PostgreSQL server in DATABASE_URL.',
  ],
];

/** Makes a sentence of the last words of a server, or of the program that makes its folder. */
export function explainServerLog({ folder, log }: Cluster, text: string): DatabaseUnusable {
  const lines = text.trim().split('\n');
  const line = lines.findLast((line) => /(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? '';
  const words = line.replace(/^.*?(FATAL|PANIC|error):\s*/, '') || 'it said nothing';
  const advice =
    ADVICE.find(([pattern]) => pattern.test(text))?.[1] ??
    (existsSync(log) ? `Its whole log is ${log}.` : '');
  return new DatabaseUnusable(
    `The embedded database does not start in ${folder}: ${words}. ${advice}`.trim(),
  );
}
