// Writes rows without a pause, several at a time, and prints the name of each once the database has acknowledged it.
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/index.ts';

const [dataDirectory = '', prefix = ''] = process.argv.slice(2);
const { db } = await openDatabase({ dataDirectory });
writeSync(1, 'open\n');

async function write(writer: number): Promise<void> {
  for (let row = 0; ; row += 1) {
    const name = `${prefix}-${writer}-${row}`;
    try {
      await db.transaction().execute(async (transaction) => {
        for (const part of ['first', 'second'])
          await transaction
            .insertInto('audit')
            .values({ at: new Date(0), act: part, subjectKind: 'row', subjectId: name })
            .execute();
      });
      writeSync(1, `wrote ${name}\n`);
    } catch {
      // The server was killed: what was not acknowledged is tried under its next name.
    }
  }
}

await Promise.all([1, 2, 3, 4].map(write));
