import { expect, test } from 'vitest';
import { planImport } from '../../../src/import/jekyll/plan-import.ts';
import {
  importSite,
  listDates,
  listPapers,
  listPeople,
  listRows,
  YEAR,
  type ImportedSite,
  type SiteFiles,
} from './import-site.ts';
import { CARD_GRID, CARD_GRID_CONFIG } from './pages/card-grid.ts';
import { FRESH_BULLETS } from './pages/fresh-bullets.ts';
import { FRESH_SPEAKERS } from './pages/fresh-speakers.ts';
import { HTML_TWO_DAYS } from './pages/html-two-days.ts';
import { MARKDOWN_LISTS } from './pages/markdown-lists.ts';
import { MIXED_MARKUP } from './pages/mixed-markup.ts';
import { PICTURE_ROWS } from './pages/picture-rows.ts';
import { README_OF_LINES } from './pages/readme-of-lines.ts';
import { SPANNED_TABLE } from './pages/spanned-table.ts';

/** What must come out of a page, in the words of `list…`. */
interface Expected {
  readonly files: SiteFiles;
  readonly facts: object;
  readonly people: readonly string[];
  readonly dates: readonly string[];
  readonly rows: readonly string[];
  readonly papers: readonly string[];
}

const CORPUS: Readonly<Record<string, Expected>> = {
  'lists and tables of Markdown': {
    files: { 'index.md': MARKDOWN_LISTS },
    facts: {
      title: 'Machine Learning and the Variable Sky',
      conference: { name: 'NeurIPS 2034', city: 'New Orleans', country: 'USA' },
      path: '/vs2034',
      timezone: 'America/Chicago',
      format: 'hybrid',
      contact: 'variable.sky@gmail.com',
      sponsors: [{ name: 'Lens Corp', url: 'https://lens.example.com/' }],
      call: {
        kind: 'short paper',
        pages: { max: 5, references: 'excluded' },
        blind: 'single',
        portal: { system: 'OpenReview', url: 'https://openreview.net/group?id=vs' },
      },
    },
    people: [
      'Marta Ruiz | University of Granada | invited-speaker',
      'Ken Tanaka | Kyoto Observatory | invited-speaker',
      'Li Wei | Tsinghua | keynote',
      'Olga Petrova | Sternberg Institute | invited-speaker',
      "Peter O'Neill | UCD | soc",
      'Zoë van der Meer | Leiden | soc',
    ],
    dates: [
      'submission-opens: 2034-07-01',
      'submission: 2034-09-08T23:59 AoE, 2034-09-15T23:59 AoE',
      'notification: 2034-10-10',
      'workshop: 2034-12-14',
    ],
    rows: [
      '12-14T09:00-09:15 introduction: Opening remarks',
      '12-14T09:15-10:00 invited-talk: What flares teach (Marta Ruiz)',
      '12-14T10:00-10:30 break: Coffee break',
      '12-14T10:30-12:00 invited-talk: The alert economy (Ken Tanaka)',
      '12-14T12:00-13:30 break: Lunch',
      '12-14T13:30-14:30 panel: Panel: Who watches? (Marta Ruiz, Li Wei)',
      '12-14T14:30-16:00 poster-session: Poster session',
      '12-14T16:00-16:30 closing: Closing',
    ],
    papers: [
      '1 spotlight: A Dip in the Dark (Sam Poe, Ana Roe)',
      '2 spotlight: Flicker Nets (Bo Li, Cy Young)',
      '3 poster: Learning Cepheids from Scratch (Dee Dow, Eli Em)',
      '4 poster: Is RR Lyrae Enough? (Fay Fox)',
    ],
  },
  'HTML over two days, with tags that nothing ends': {
    files: { 'index.html': HTML_TWO_DAYS },
    facts: {
      title: 'Waves and Weights 2034',
      conference: { name: 'ICLR 2034', ordinal: 22, city: 'Singapore' },
      timezone: 'Asia/Singapore',
      contact: 'waves@example.org',
    },
    people: [
      'Amal Haddad | Cairo University | invited-speaker',
      'Björn Åkesson | Lund | invited-speaker',
      'Chidi Okoro | Lagos | invited-speaker',
      'Dora Mazur | Warsaw | chair',
      'Eun-ji Park | KAIST | soc',
      'Fritz Lang | ETH Zürich | soc',
    ],
    dates: [
      'submission: 2034-02-03T23:59 AoE',
      'notification: 2034-03-01 AoE',
      'camera-ready-paper: 2034-04-05T23:59 AoE',
      'workshop: 2034-05-07/2034-05-08',
    ],
    rows: [
      '05-07T09:00-09:30 invited-talk: Waves that learn (Amal Haddad) @ Hall A',
      '05-07T09:30-10:00 break: Coffee @ Foyer',
      '05-07T13:00-14:00 invited-talk: Weights & tides (Björn Åkesson) @ Hall A',
      '05-08T09:00-10:00 invited-talk: Strings b attached (Chidi Okoro) @ Hall B',
      '05-08T10:00-11:00 poster-session: Poster session @ Hall B',
    ],
    papers: ['1 poster: Tidal networks (Gus Grau, Hana Ito)', '2 poster: The cost of \\$10 models (Ivo Jet)'],
  },
  'a README of lines and headings': {
    files: { 'README.md': README_OF_LINES },
    facts: {
      title: 'AI for the Moon',
      conference: { city: 'Seoul', country: 'South Korea' },
      timezone: 'Asia/Seoul',
      contact: 'moon2034@example.org',
    },
    people: [
      'Nora Quist | Copenhagen | panelist',
      'Omar Said | ESO | panelist',
      'Pia Roth | LMU Munich | soc',
      'Quinn Abel | Caltech | chair',
      'Rex Ito | Tokyo | reviewer',
      'Sue Lim | NUS | reviewer',
      'Tom Uhl |  | reviewer',
      'Una Vik | UiO | reviewer',
      'Vera Wolf |  | reviewer',
    ],
    dates: [
      'registration-opens: 2034-04-01',
      'submission: 2034-05-01 AoE, 2034-05-08 AoE',
      'notification: 2034-06-01',
      'camera-ready-paper: 2034-06-20/2034-06-24',
      'reviews-due: 2034-05-25',
      'workshop: 2034-07-18/2034-07-19',
    ],
    rows: [
      '07-18T09:00-09:20 introduction: Welcome (Pia Roth)',
      '07-18T09:20-10:00 keynote: Dust and data (Nora Quist)',
      '07-18T10:00-10:20 break: Break',
      '07-18T10:20-10:40 spotlight: Lunar nets (Xia Yan)',
      '07-19T09:00-10:30 panel: Panel (Nora Quist, Omar Said, Pia Roth)',
      '07-19T12:00-13:00 break: Lunch',
      '07-19T13:00-14:00 poster-session: Posters',
    ],
    papers: [],
  },
  'pictures in one row, names in the next': {
    files: { 'index.md': PICTURE_ROWS },
    facts: {
      title: "Noise2Stars @ ICML'34",
      conference: { name: 'ICML 2034', ordinal: 51, city: 'Honolulu' },
      contact: 'unstated',
      call: { pages: { max: 6, references: 'unstated' }, blind: 'double', archival: 'non-archival' },
    },
    people: [
      'Aya Bell | UCLA | invited-speaker',
      'Ben Cho | SNU | invited-speaker',
      'Cai Dun | Fudan | invited-speaker',
      'Dov Eli | Technion | invited-speaker',
      'Ines Jol | Oxford | soc',
      'Kim Lee | ANU | soc',
      'Mo Nix |  | soc',
    ],
    dates: ['submission: 2034-05-20 AoE', 'notification: 2034-06-17', 'workshop: 2034-07-25'],
    rows: [
      '07-25T08:30-08:45 introduction: Opening (Aya Bell)',
      '07-25T08:45-09:30 invited-talk: Noise is a signal (Ben Cho)',
      '07-25T09:30-10:00 spotlight: Spotlight talks',
      '07-25T10:00-10:30 break: ☕ Coffee',
      '07-25T10:30-11:15 invited-talk: Stars as priors (Cai Dun)',
      '07-25T11:15-12:00 panel: Discussion panel (Aya Bell, Ben Cho, Dov Eli)',
      '07-25T12:00-13:00 break: Lunch break',
      '07-25T13:00-15:00 poster-session: Poster session 1',
    ],
    papers: [
      '3 spotlight: Denoise me if you can (A. Bee, C. Dee)',
      '7 poster: Priors on priors (E. Eff, G. Gee)',
      '12 spotlight: On $p(x)$ and friends (Hal Hue)',
    ],
  },
  'Markdown within HTML, and cells of several lines': {
    files: { 'index.md': MIXED_MARKUP },
    facts: {
      title: 'Cosmic Grad Students',
      conference: { name: 'NeurIPS 2034', city: 'San Diego' },
      timezone: 'America/Los_Angeles',
      contact: 'cgs2034@example.org',
      call: { kind: 'extended abstract', pages: { min: 2, max: 4, references: 'unstated' } },
    },
    people: [
      'Ana Lima | USP | keynote',
      'Bo Ek | KTH | keynote',
      'Cy Dow | UCSD | loc',
      'Di Ebb | SDSU | loc',
      'Ed Fry | MIT | soc',
      'Flo Gad | CMU | soc',
    ],
    dates: ['submission: 2034-08-20T23:59 AoE', 'notification: 2034-09-22', 'workshop: 2034-12-06'],
    rows: [
      '12-06T08:00-08:30 other: Registration',
      '12-06T08:30-09:30 invited-talk: Big maps (Ana Lima)',
      '12-06T09:30-10:30 spotlight: Contributed talks (Zed Yu, Yo Xi)',
      '12-06T10:30-11:00 break: Break',
      '12-06T11:00-12:00 invited-talk: Flat skies (Bo Ek)',
    ],
    papers: [],
  },
  'cards with talks and lives, groups that unfold, a moderator': {
    files: { 'index.md': FRESH_SPEAKERS },
    facts: {
      title: 'Foundation Models for the Cosmos',
      conference: { name: 'ICML 2034', city: 'Montréal', country: 'Canada' },
      contact: 'fmc-workshop@googlegroups.com',
      dateTitles: { 'abstract-registration': 'Abstract registration' },
      call: {
        pages: { max: 4, references: 'excluded' },
        archival: 'non-archival',
        portal: {
          system: 'OpenReview',
          url: 'https://openreview.net/group?id=ICML.cc/2034/Workshop/FMC',
        },
      },
    },
    people: [
      'Hyacinth Bouquet | University of Somewhere | invited-speaker',
      'Ibrahim El-Sayed | Google DeepMind | invited-speaker',
      'Rae Sun |  | loc',
      'Sol Tan |  | loc',
      'Kay Orr | McGill | soc',
      'Lu Ming | Mila | soc',
      'Max Noë | TU Delft | soc',
    ],
    dates: [
      'submission: 2034-05-22T23:59 AoE',
      'notification: 2034-06-16',
      'abstract-registration: 2034-05-15',
      'workshop: 2034-07-26',
    ],
    rows: [
      '07-26T08:50-09:00 introduction: Opening remarks',
      '07-26T09:00-09:40 invited-talk: Manners for models (Hyacinth Bouquet)',
      '07-26T09:40-10:00 spotlight: Scaling the sky (Jan Kim)',
      '07-26T10:00-11:00 poster-session: Coffee + Posters (session A)',
      '07-26T11:00-11:40 invited-talk: Breaking things (Ibrahim El-Sayed)',
      '07-26T11:40-12:30 panel: Do we need labels? (Hyacinth Bouquet, Ibrahim El-Sayed, Lu Ming, Kay Orr)',
    ],
    papers: [
      '1 spotlight: Scaling the sky (Jan Kim, Lea Orr)',
      '2 spotlight: Tokens of light: a study (Mia Poe)',
      '3 poster: Trust, but verify (Noa Quill, Oz Ray)',
      '4 poster: Why not SVMs? (Pam Stone, Quy Tran)',
    ],
  },
  'bold lines for headings, definitions, lists within lists': {
    files: { 'index.md': FRESH_BULLETS },
    facts: {
      title: 'Deep Fields 2034',
      conference: { name: 'NeurIPS 2034', city: 'Sydney', country: 'Australia' },
      contact: 'deepfields2034@gmail.com',
      sponsors: [
        { name: 'Lens', url: 'https://lens.example/' },
        { name: 'Dish Inc.', url: 'https://dish.example/' },
      ],
    },
    people: [
      'Ada B. Clark | Harvard & Smithsonian | invited-speaker',
      'Dan E. Flint | STScI | invited-speaker',
      'Quinn Roy | MIT | co-chair',
      'Sue Tan | MIT | co-chair',
      'Uma Van | ANU | soc',
    ],
    dates: [
      'submission: 2034-08-31 AoE, 2034-09-10 AoE',
      'notification: 2034-10-08 AoE',
      'camera-ready-paper: 2034-11-15 AoE',
      'workshop: 2034-12-13',
    ],
    rows: [
      '12-13T09:00-09:10 introduction: Welcome',
      '12-13T09:10-10:00 invited-talk: The first light (Ada B. Clark)',
      '12-13T10:00-13:00 break: Coffee',
      '12-13T13:00-14:00 invited-talk: Deeper still (Dan E. Flint)',
      '12-13T14:00-15:00 spotlight: Lightning talks',
      '12-13T15:00-16:00 panel: Panel (Ada B. Clark, Dan E. Flint)',
    ],
    papers: [
      '12 spotlight: A deeper net (Gil Hart, Ivy Jones)',
      '7 poster: Fields of noise (Ken Lau, Mei Ng, Oda Pik)',
    ],
  },
  'four cards to a row, and cells that span rows and columns': {
    files: { 'index.md': SPANNED_TABLE },
    facts: {
      title: 'Learning from Light',
      conference: { name: 'AAAI 2034', city: 'Philadelphia' },
      contact: 'light.workshop@gmail.com',
    },
    people: [
      'Ann Ames | UCL | invited-speaker',
      'Bob Burr | EPFL | invited-speaker',
      'Cleo Cruz | UNAM | invited-speaker',
      'Dag Dahl | UiB | invited-speaker',
      'Gus Gold | Uppsala | soc',
      'Hal Hahn | TUM | soc',
      'Ivy Irons | NYU | soc',
    ],
    dates: ['submission: 2033-11-10 AoE, 2033-11-17 AoE', 'notification: 2033-12-09', 'workshop: 2034-02-20'],
    rows: [
      '02-20T08:45-09:00 introduction: Welcome and introduction',
      '02-20T09:00-09:45 invited-talk: Seeing in the dark (Ann Ames)',
      '02-20T09:45-10:00 spotlight: Lamps (Eve Eck)',
      '02-20T10:00-10:15 spotlight: Candles (Fay Fink)',
      '02-20T10:15-10:45 break: COFFEE BREAK',
      '02-20T10:45-11:30 invited-talk: Bright ideas (Bob Burr)',
      '02-20T11:30-12:30 panel: Panel discussion (Cleo Cruz, Dag Dahl, Ann Ames)',
      '02-20T12:30-13:00 break: Lunch & end',
    ],
    papers: ['1 spotlight: Lamps (Eve Eck, Jon Jay)', '2 poster: Candles and the end of night (Fay Fink)'],
  },
};

/** The page that has a test of its own is held against the rules for all pages too. */
const ALL: Readonly<Record<string, SiteFiles>> = {
  ...Object.fromEntries(Object.entries(CORPUS).map(([name, { files }]) => [name, files])),
  'a grid of cards': { 'index.md': CARD_GRID, '_config.yml': CARD_GRID_CONFIG },
};

test.each(Object.entries(CORPUS))('%s: the facts come out', async (_name, expected) => {
  using site: ImportedSite = await importSite(expected.files);
  expect(site.edition.facts).toMatchObject(expected.facts);
  expect(listPeople(site)).toEqual(expected.people);
  expect(listDates(site)).toEqual(expected.dates);
  expect(listRows(site)).toEqual(expected.rows);
  expect(listPapers(site)).toEqual(expected.papers);
});

test.each(Object.entries(ALL))(
  '%s: no error, every line accounted for, and a second import has nothing to do',
  async (_name, files) => {
    using site = await importSite(files);
    expect(site.errors).toEqual([]);
    for (const account of site.record.accounts()) {
      const lines = String(files[account.file]).split('\n').slice(0, -1);
      const accounted = account.list();
      expect(accounted.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
      expect(accounted.filter(({ fate }) => fate === 'blank').map(({ line }) => line)).toEqual(
        lines.flatMap((line, index) => (line.trim() === '' ? [index + 1] : [])),
      );
      expect(accounted.filter(({ note }) => note === 'nothing was made of it')).toEqual([]);
    }
    expect([...site.record.accounts()].map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
    const again = await planImport(site.editions, site.site, { year: YEAR, yes: true });
    expect(again.change).toEqual([]);
  },
);
