import { WorkshopError } from '@ml4astro/edition';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';

/**
 * Replaces the topics of an edition that the viewer can judge.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `INPUT_REFUSED` for what is no topic of that edition
 */
export async function saveExpertise(
  desk: ViewersDesk,
  { year, topics }: { year: number; topics: readonly string[] },
): Promise<void> {
  const known = new Set(
    desk
      .catalogue()
      .getEdition(year)
      .edition.facts.topics.map(({ id }) => id),
  );
  const unknown = topics.find((topic) => !known.has(topic));
  if (unknown !== undefined)
    throw new WorkshopError(
      'INPUT_REFUSED',
      `"${unknown}" is no topic of ${year}. They are ${[...known].join(', ')}.`,
    );
  const { accountId } = desk.viewer;
  await inTransaction(desk, async ({ db }) => {
    await db
      .selectFrom('profile')
      .where('accountId', '=', accountId)
      .select('accountId')
      .forUpdate()
      .execute();
    await db
      .deleteFrom('expertise')
      .where('accountId', '=', accountId)
      .where('editionYear', '=', year)
      .execute();
    if (topics.length > 0)
      await db
        .insertInto('expertise')
        .values([...new Set(topics)].map((topic) => ({ accountId, editionYear: year, topic })))
        .execute();
  });
}
