import type { PersonRecord, Role, RoleFacts, ScheduleRow } from '@ml4astro/edition';
import type { ImportRecord } from '../report/import-record.ts';
import type { SiteAddress } from '../site/site-address.ts';
import type { WrittenPerson } from './written-person.ts';

/**
 * The roles of an edition. Speakers and panelists that a page presents together are told apart by the programme; who is in
 * none of its rows is a guest whose role nobody stated.
 *
 * @param portraits names in `assets/` of portraits that may be shown, by path in the folder of the site
 */
export function makeRoles(
  people: readonly { readonly written: WrittenPerson; readonly person: PersonRecord }[],
  schedule: readonly ScheduleRow[],
  addresses: SiteAddress,
  portraits: ReadonlyMap<string, string>,
  record: ImportRecord,
): readonly RoleFacts[] {
  const seen = new Set<string>();
  return people.flatMap(({ written, person }): RoleFacts[] => {
    const role = written.role === 'guest' ? roleOfGuest(person.id, schedule) : written.role;
    const key = `${person.id} ${role}`;
    if (seen.has(key)) {
      record.dropped(written.span, `${person.name} stands twice as ${role}; once is kept`);
      return [];
    }
    seen.add(key);
    if (written.role === 'guest')
      record.guessed(
        written.span,
        `${written.name}: ${role}, ${role === 'invited' ? 'as no row of the programme says more' : 'by the programme'}`,
      );
    const target = written.image === undefined ? undefined : addresses.resolve(written.image);
    const portrait = target?.kind === 'file' ? portraits.get(target.file) : undefined;
    return [
      {
        person: person.id,
        ...(written.affiliation === undefined ? {} : { affiliation: written.affiliation }),
        role,
        ...(portrait === undefined ? {} : { portrait }),
      },
    ];
  });
}

function roleOfGuest(id: string, schedule: readonly ScheduleRow[]): Role {
  const speaking = schedule.find(({ speakers }) => speakers.includes(id));
  if (speaking !== undefined) return speaking.kind === 'keynote' ? 'keynote' : 'invited-speaker';
  return schedule.some(({ panelists }) => panelists.includes(id)) ? 'panelist' : 'invited';
}
