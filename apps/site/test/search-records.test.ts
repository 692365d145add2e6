import { expect, test } from 'vitest';
import type { ContributionDetail, PersonDetail, ScheduleOutput } from '@ml4astro/api/public';
import { otherSpellings } from '../scripts/search-records/other-spellings.ts';
import { pageRecords } from '../scripts/search-records/page-records.ts';
import { paperRecord, type PaperSource } from '../scripts/search-records/paper-records.ts';
import { personRecord } from '../scripts/search-records/person-records.ts';
import { talkRecords } from '../scripts/search-records/talk-records.ts';

const author = (name: string): ContributionDetail['authors'][number] => ({
  name,
  given: name,
  family: '',
  person: null,
  affiliation: null,
});
const paper: PaperSource = {
  href: '/icml2023/papers/58-blazars/',
  title: String.raw`Blazars in $\gamma$ rays at $z < 2$`,
  authors: [author('Michał Różański'), author('Zoë Ågren')],
  abstract:
    'We **classify** blazars with $N_{\\mathrm{eff}}$ samples.\n\nMore at [our page](https://example.org).',
  topics: [{ id: 'surveys', label: 'Surveys' }],
};

test('a paper is found by plain words: no TeX, no Markdown', () => {
  const record = paperRecord(paper);
  expect(record).toMatchObject({
    kind: 'paper',
    title: 'Blazars in γ rays at z < 2',
    line: 'Michał Różański, Zoë Ågren',
    topics: ['surveys'],
  });
  expect(record.text).toMatch(/^We classify blazars with .* samples\. More at our page/);
  expect(JSON.stringify(record)).not.toMatch(/[$*[\]]\w|\\\\/);
});

test('a paper is also found by letters without strokes, and by the names of its Greek letters', () => {
  expect(paperRecord(paper).also).toEqual(['michal', 'gamma']);
  expect(otherSpellings('Plain words')).toEqual([]);
  expect(otherSpellings(String.raw`$\mathrm{H}_0$ and Sørensen–Groß`)).toEqual(['sorensen', 'gross']);
});

const person: PersonDetail = {
  id: 'megan-ansdell',
  name: 'Megan Ansdell',
  sortKey: 'Ansdell, Megan',
  given: 'Megan',
  family: 'Ansdell',
  orcid: null,
  homepage: null,
  editions: [
    {
      year: 2022,
      path: '/icml2022',
      conference: 'ICML 2022',
      roles: [{ role: 'soc', affiliation: 'Flatiron' }],
      papers: [],
      talks: [],
    },
    {
      year: 2023,
      path: '/icml2023',
      conference: 'ICML 2023',
      roles: [{ role: 'panelist', affiliation: 'NASA' }],
      papers: [{ id: '58', title: 'Blazars', href: '/icml2023/papers/58-blazars/', authors: [] }],
      talks: [],
    },
  ],
} as PersonDetail;

test('the hub tells a person over all years', () => {
  expect(personRecord(person)).toMatchObject({
    href: '/people/megan-ansdell/',
    title: 'Megan Ansdell',
    line: 'Scientific organizing committee · Panelist · 1 paper · Flatiron · NASA',
    years: [2022, 2023],
    onHub: false,
  });
});

test('an edition tells of a person its own year alone, and leaves the page to the hub', () => {
  const record = personRecord(person, 2023);
  expect(record).toMatchObject({ line: 'Panelist · 1 paper · NASA', years: [], onHub: true });
  expect(JSON.stringify(record)).not.toContain('Flatiron');
});

test('rows of the programme are found at their anchors; breaks and what is cancelled are not', () => {
  const row = {
    day: '2023-07-29',
    start: '09:10',
    panelists: [],
    contribution: null,
    room: null,
    cancelled: null,
  };
  const schedule = {
    year: 2023,
    timezone: 'Pacific/Honolulu',
    sessions: [
      { ...row, id: 'lunch', kind: 'break', title: 'Lunch', speakers: [] },
      {
        ...row,
        id: 'panel',
        kind: 'panel',
        title: 'Panel',
        speakers: [],
        cancelled: { announced: '2023-07-01' },
      },
      {
        ...row,
        id: 'keynote-finn',
        kind: 'keynote',
        title: String.raw`On $\alpha$`,
        speakers: [{ id: 'chelsea-finn', name: 'Chelsea Finn' }],
      },
    ],
  } as unknown as ScheduleOutput;
  expect(talkRecords(schedule, '/icml2023')).toMatchObject([
    {
      kind: 'talk',
      href: '/icml2023/programme/#keynote-finn',
      title: 'On α',
      line: 'Keynote · Chelsea Finn · 29 July 2023, 09:10',
      also: ['alpha'],
    },
  ]);
});

const PAGE = `<!doctype html><html><body><header><nav><a href="/">Papers</a></nav></header><main>
  <p class="kicker">ICML 2023</p><h1>Call</h1><p>Send two pages.</p>
  <section id="posters" aria-labelledby="posters-title">
    <h2 id="posters-title">Posters <a class="anchor" href="#posters">#</a></h2>
    <div><p>A0 at most.</p><p>Portrait.</p><form><button>Send</button></form></div>
    <p hidden>The call is closed.</p>
  </section>
  <section id="dates"><h2>Dates</h2><div data-pagefind-ignore>1 June</div></section>
</main><footer>Contact</footer></body></html>`;

test('a page is found by its parts, each at its anchor, without what stands around its text', () => {
  expect(pageRecords(PAGE, { href: '/icml2023/call/', site: 'ML4Astro 2023' })).toMatchObject([
    { kind: 'page', href: '/icml2023/call/', title: 'Call', line: 'ML4Astro 2023', text: 'Send two pages.' },
    {
      href: '/icml2023/call/#posters',
      title: 'Posters',
      line: 'Call · ML4Astro 2023',
      text: 'A0 at most. Portrait.',
    },
  ]);
});

test('what has no main part is no page', () => {
  expect(pageRecords('<html><body><p>Moved</p></body></html>', { href: '/', site: 'ML4Astro' })).toEqual([]);
});
