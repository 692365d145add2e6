import { CONTENT_NAMES, type ContentName, type Edition } from '@ml4astro/edition';
import { plainProse } from './plain-prose.ts';
import type { SearchEntry } from './search-entry.ts';

/** Where the site of an edition shows each piece of prose, below its base path, and under which heading. */
const SHOWN: Readonly<Record<ContentName, { readonly at: string; readonly title: string }>> = {
  rationale: { at: '#rationale', title: 'Why this workshop' },
  call: { at: 'call/#call-for-abstracts', title: 'What we ask for' },
  guidelines: { at: 'call/#guidelines', title: 'Guidelines' },
  'submission-process': { at: 'call/#submission-process', title: 'How to submit' },
  reviewing: { at: 'call/#reviewing', title: 'Reviewing' },
  logistics: { at: 'venue/#logistics', title: 'Taking part' },
  registration: { at: 'registration/', title: 'Registration' },
  poster: { at: 'call/#posters', title: 'Posters' },
  venue: { at: 'venue/', title: 'Venue' },
};

/** The prose of an edition, section by section. */
export function listPageEntries({ year, facts, content }: Edition): readonly SearchEntry[] {
  return CONTENT_NAMES.flatMap((name) => {
    const text = plainProse(content.get(name) ?? '');
    if (text === '') return [];
    const { at, title } = SHOWN[name];
    return {
      key: `page/${year}/${name}`,
      kind: 'page',
      years: [year],
      title,
      line: `${facts.title}, ${facts.conference.name}`,
      href: `${facts.path}/${at}`,
      names: '',
      text,
      topics: [],
    };
  });
}
