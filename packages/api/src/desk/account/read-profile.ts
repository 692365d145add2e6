import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';

/** All that the viewer said of themselves, and the roles they have. */
export async function readProfile({ db, viewer }: Pick<Desk, 'db'> & { viewer: Viewer }) {
  const { accountId } = viewer;
  const [profile, affiliations, conflicts, expertise] = await Promise.all([
    db
      .selectFrom('profile')
      .where('accountId', '=', accountId)
      .select(['name', 'orcid', 'homepage'])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('affiliation')
      .where('accountId', '=', accountId)
      .select(['institution', 'domain', 'country', 'fromYear', 'toYear'])
      .orderBy('toYear', (order) => order.desc().nullsFirst())
      .orderBy('fromYear', (order) => order.desc().nullsLast())
      .orderBy('institution')
      .execute(),
    db
      .selectFrom('conflict')
      .where('accountId', '=', accountId)
      .select(['kind', 'value'])
      .orderBy('kind')
      .orderBy('value')
      .execute(),
    db
      .selectFrom('expertise')
      .where('accountId', '=', accountId)
      .select(['editionYear', 'topic'])
      .orderBy('editionYear', 'desc')
      .orderBy('topic')
      .execute(),
  ]);
  const { email, grants } = viewer;
  return { email, ...profile, affiliations, conflicts, expertise, grants: [...grants] };
}
