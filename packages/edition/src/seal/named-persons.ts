import type { Edition } from '../edition.ts';

/** The ids of everyone whom an edition names: in a role, as author, on its programme. */
export function listNamedPersons({
  facts,
  schedule,
  contributions,
}: Pick<Edition, 'facts' | 'schedule' | 'contributions'>): ReadonlySet<string> {
  return new Set([
    ...facts.people.map(({ person }) => person),
    ...schedule.flatMap(({ speakers, panelists }) => [...speakers, ...panelists]),
    ...contributions.flatMap(({ authors, contact }) => [
      ...authors.flatMap((author) => {
        if (typeof author === 'string') return [author];
        return 'person' in author ? [author.person] : [];
      }),
      ...(contact === undefined ? [] : [contact]),
    ]),
  ]);
}
