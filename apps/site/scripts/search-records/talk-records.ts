import type { ScheduleOutput } from '@ml4astro/api/public';
import { plainTex } from '@ml4astro/ui/tex';
import { dayWords } from '@ml4astro/ui/words/day-words';
import { SESSION_WORDS } from '@ml4astro/ui/words/session-words';
import { otherSpellings } from './other-spellings.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * The rows of a programme that are no breaks and take place: found by title, speakers and panelists.
 *
 * @param path the edition's base path, without a slash at its end
 */
export function talkRecords({ sessions }: ScheduleOutput, path: string): SearchRecord[] {
  return sessions
    .filter(({ kind, cancelled }) => kind !== 'break' && cancelled === null)
    .map(({ id, kind, title, speakers, panelists, day, start }) => ({
      kind: 'talk' as const,
      href: `${path}/programme/#${id}`,
      title: plainTex(title),
      line: [
        SESSION_WORDS[kind],
        ...listNames([...speakers, ...panelists]),
        `${dayWords(day)}, ${start}`,
      ].join(' · '),
      text: '',
      also: otherSpellings([title, ...listNames([...speakers, ...panelists])].join(' ')),
      topics: [],
      years: [],
      onHub: false,
    }));
}

function listNames(people: readonly { name: string }[]): string[] {
  return people.length === 0 ? [] : [people.map(({ name }) => name).join(', ')];
}
