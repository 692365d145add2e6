import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '@ml4astro/db/testing';
import { systemClock } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import type { Desk } from '../../src/desk/desk.ts';
import { DeskDates } from '../../src/desk/deadline/desk-dates.ts';
import { openFileStore } from '../../src/desk/file/open-file-store.ts';
import { Catalogue } from '../../src/public/catalogue/catalogue.ts';

const EDITIONS = fileURLToPath(new URL('../../../../editions', import.meta.url));

/** A desk for one test file, on a fresh database, an empty folder and the real editions. */
export interface TestDesk {
  readonly desk: Desk;
  /** For another process. */
  readonly databaseUrl: string;
  /** What went wrong and was not told to anybody. */
  readonly errors: readonly unknown[];
  close(): Promise<void>;
}

/** Opens a desk that is seen at `publicUrl`. Call it in `beforeAll`, and its `close` in `afterAll`. */
export async function openTestDesk(publicUrl = 'http://desk.example'): Promise<TestDesk> {
  const { db, url: databaseUrl, close } = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const files = await openFileStore(undefined, folder);
  const catalogue = new Catalogue(loadSeries(EDITIONS));
  const errors: unknown[] = [];
  const desk: Desk = {
    db,
    clock: systemClock,
    catalogue: () => catalogue,
    dates: new DeskDates(),
    files,
    publicUrl,
    onError: (error) => errors.push(error),
  };
  return {
    desk,
    databaseUrl,
    errors,
    close: async () => {
      await files.close();
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
