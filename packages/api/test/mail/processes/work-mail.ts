// Started by killed-worker.test.ts: `node work-mail.ts DATABASE PORT LEASE DATA` sends mails until it is killed.
import { fileURLToPath } from 'node:url';
import { connect } from '@ml4astro/db';
import { systemClock } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { DeskDates } from '../../../src/desk/deadline/desk-dates.ts';
import { smtpTransport } from '../../../src/desk/mail/delivery/smtp-transport.ts';
import { startMailWorker } from '../../../src/desk/mail/mail-worker.ts';
import { openFileStore } from '../../../src/desk/file/open-file-store.ts';
import { Catalogue } from '../../../src/public/catalogue/catalogue.ts';

const [database = '', port = '', lease = '', data = ''] = process.argv.slice(2);
const catalogue = new Catalogue(
  loadSeries(fileURLToPath(new URL('../../../../../editions', import.meta.url))),
);
startMailWorker(
  {
    db: connect(database),
    clock: systemClock,
    catalogue: () => catalogue,
    dates: new DeskDates(),
    files: await openFileStore(undefined, data),
    publicUrl: 'http://desk.example',
    onError: (error) => console.error(error),
  },
  {
    transport: smtpTransport({
      host: '127.0.0.1',
      port: Number(port),
      secure: false,
      auth: undefined,
      from: 'desk@example.org',
    }),
    print: (line) => console.log(line),
    lease: Number(lease),
  },
);
