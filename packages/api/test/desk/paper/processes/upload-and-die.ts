// Started by sweep-files.test.ts: uploads a paper, and is killed when its rows are written and not yet committed.
import { randomUUID } from 'node:crypto';
import { connect } from '@ml4astro/db';
import { Temporal } from 'temporal-polyfill';
import type { ViewersDesk } from '../../../../src/desk/desk-procedure.ts';
import { DeskDates } from '../../../../src/desk/deadline/desk-dates.ts';
import { openFolderStore } from '../../../../src/desk/file/open-folder-store.ts';
import { uploadPaper } from '../../../../src/desk/paper/upload-paper.ts';
import type { Viewer } from '../../../../src/desk/viewer.ts';
import { callCatalogue } from '../../submission/call-series.ts';
import { pieces, writePdf } from '../paper-call.ts';

interface Order {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly now: number;
  readonly viewer: Viewer;
  readonly submission: string;
}

const { databaseUrl, folder, now, viewer, submission } = JSON.parse(process.argv[2] ?? '') as Order;
const catalogue = callCatalogue(undefined, 'double');
const files = await openFolderStore(folder);
let asked = 0;
const desk: ViewersDesk = {
  db: connect(databaseUrl),
  clock: { virtual: true, now: () => Temporal.Instant.fromEpochMilliseconds(now) },
  catalogue: () => catalogue,
  dates: new DeskDates(),
  files: {
    ...files,
    has: (sha256) => {
      // Asked in the transaction, for each of the two files: the first has its row by then.
      asked += 1;
      if (asked === 2) process.kill(process.pid, 'SIGKILL');
      return files.has(sha256);
    },
  },
  publicUrl: 'https://rain.example.org',
  onError: console.error,
  viewer,
};
const source = pieces(await writePdf('killed between file and row'));
const place = { edition: 2031, submission };
await uploadPaper(desk, { ...place, uploadKey: randomUUID(), fileName: 'rain.pdf', source });
