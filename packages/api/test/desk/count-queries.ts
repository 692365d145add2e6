import type { KyselyPlugin } from 'kysely';
import { createDeskCaller, type DeskCaller } from '../../src/desk/desk-caller.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Viewer } from '../../src/desk/viewer.ts';

/** How many queries `work` asks the database of `desk` as `viewer`. */
export async function countQueries(
  desk: Desk,
  viewer: Viewer,
  work: (caller: DeskCaller) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await work(createDeskCaller({ ...desk, db: desk.db.withPlugin(counter) }, viewer));
  return count;
}
