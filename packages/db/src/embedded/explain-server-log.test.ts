import { expect, test } from 'vitest';
import { explainServerLog } from './explain-server-log.ts';

const cluster = { folder: '/data/postgres/cluster', user: undefined, log: import.meta.filename };

test.each([
  [
    '2026-11-25 05:00:00.000 UTC [7] LOG:  starting PostgreSQL 18.4\n2026-11-25 05:00:00.001 UTC [7] FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device\n2026-11-25 05:00:00.002 UTC [7] LOG:  database system is shut down',
    'does not start in /data/postgres/cluster: could not write to file "pg_wal/xlogtemp.7": No space left on device. The disk is full. Make room and start again; what was acknowledged is kept.',
  ],
  [
    'initdb: error: could not create directory "/data/postgres/cluster/base": No space left on device',
    'The disk is full.',
  ],
  [
    '2026-11-25 05:00:00 UTC [7] FATAL:  data directory "/data/postgres/cluster" has wrong ownership\nHINT:  The server must be started by the user that owns the data directory.',
    'must belong to the user who starts the program',
  ],
  [
    '2026-11-25 05:00:00 UTC [7] FATAL:  could not map anonymous shared memory: Cannot allocate memory',
    'no memory left',
  ],
  [
    '2026-11-25 05:00:00 UTC [7] PANIC:  could not locate a valid checkpoint record at 0/1',
    'could not locate a valid checkpoint record at 0/1. Its whole log is ',
  ],
  ['', 'it said nothing'],
])('the last words of a server become a sentence with what to do: %#', (log, sentence) => {
  expect(explainServerLog(cluster, log).message).toContain(sentence);
});
