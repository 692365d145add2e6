import { Temporal } from 'temporal-polyfill';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import { wordDay } from '../news/date-words.ts';
import type { SearchEntry } from './search-entry.ts';

/** The rows of an edition's programme that are no breaks and take place. */
export function listTalkEntries({ edition, sessions }: CatalogueEdition): readonly SearchEntry[] {
  const { year, facts } = edition;
  return sessions
    .filter(({ kind, cancelled }) => kind !== 'break' && cancelled === null)
    .map(({ id, kind, title, speakers, panelists, day, start }) => {
      const names = [...speakers, ...panelists].map(({ name }) => name).join(', ');
      const when = `${wordDay(Temporal.PlainDate.from(day))}, ${start}`;
      return {
        key: `talk/${year}/${id}`,
        kind: 'talk',
        years: [year],
        title,
        line: [kind.replaceAll('-', ' '), names, when].filter((part) => part !== '').join(' · '),
        href: `${facts.path}/programme/#${id}`,
        names,
        text: '',
        topics: [],
      };
    });
}
