import { expect, test } from 'vitest';
import { importSite, listDates, listPapers, listPeople, listRows, readWritten } from './import-site.ts';
import { CARD_GRID, CARD_GRID_CONFIG } from './pages/card-grid.ts';

const importGrid = () => importSite({ 'index.md': CARD_GRID, '_config.yml': CARD_GRID_CONFIG });

test('a page of cards and tables becomes an edition that has no error', async () => {
  using site = await importGrid();
  expect(site.errors).toEqual([]);
  expect(site.edition.facts).toMatchObject({
    title: 'Telescopes and Tensors',
    conference: {
      name: 'ICML 2034',
      title: 'International Conference on Machine Learning',
      ordinal: 51,
      city: 'Vienna',
      country: 'Austria',
      url: 'https://icml.cc/virtual/2034/workshop/7',
    },
    path: '/icml2034',
    timezone: 'Europe/Vienna',
    contact: 'tensors2034@gmail.com',
    call: {
      kind: 'extended abstract',
      pages: { max: 4, references: 'excluded' },
      format: {
        name: 'ICML 2034 format',
        url: 'https://icml.cc/format',
        styleFiles: 'https://media.icml.cc/style.zip',
      },
      blind: 'double',
      archival: 'non-archival',
      portal: { system: 'OpenReview', url: 'https://openreview.net/group?id=icml2034' },
    },
  });
  expect(site.edition.facts.topics.map(({ label }) => label)).toEqual([
    'Faint-source inference',
    'Instruments that learn',
    'Simulation at scale',
  ]);
});

test('values that are struck out are earlier lines of the ledger, with what the later one says of hour and zone', async () => {
  using site = await importGrid();
  expect(listDates(site)).toEqual([
    'submission: 2034-05-02T23:59 AoE, 2034-05-09T23:59 AoE',
    'notification: 2034-06-06 AoE, 2034-06-09 AoE',
    'camera-ready-paper: 2034-07-03 AoE',
    'workshop: 2034-07-21T09:00/17:00+02:00',
  ]);
});

test('guests get their roles from the programme, and a slip in a name makes no second person', async () => {
  using site = await importGrid();
  expect(listPeople(site)).toEqual([
    'Ada Lovelorn | Analytical Observatory | keynote',
    'Minh Ngo | Mekong Institute | panelist',
    'Ingrid Strandberg | Fjord & Sons | panelist',
    'Rosa Vega | IAC | co-chair',
    'Nils Holm | Lund | soc',
  ]);
  const guesses = site.record.notes.filter(({ fate }) => fate === 'guessed').map(({ text }) => text);
  expect(guesses).toContainEqual(expect.stringMatching(/"Ingrid Strandbreg" is taken for Ingrid Strandberg/));
});

test('the speaker of a paper is sought among its authors', async () => {
  using site = await importGrid();
  expect(listRows(site)).toEqual([
    '07-21T09:00-09:10 introduction: Words of Welcome',
    '07-21T09:10-09:50 keynote: Engines of the Night (Ada Lovelorn)',
    '07-21T09:50-10:05 spotlight: Ink from the Corona: Reading $E(n)$ Spectra (Jo Quillfeather)',
    '07-21T10:05-10:30 break: Coffee',
    '07-21T10:30-11:30 panel: What shall we measure next? (Minh Ngo, Ingrid Strandberg)',
  ]);
  expect(listPapers(site)).toEqual([
    '17 spotlight: Ink from the Corona: Reading $E(n)$ Spectra (Jo Quillfeather, Minh Ngo)',
    '5 poster: Quiet Galaxies Speak (Anna de Vries, Lars Öberg, Tom Reed)',
  ]);
  expect(site.edition.contributions.map(({ contact }) => contact)).toEqual(['jo-quillfeather', 'lars-oberg']);
});

test('prose is Markdown without tags, and its links are whole', async () => {
  using site = await importGrid();
  expect([...site.edition.content.keys()].sort()).toEqual(['call', 'logistics', 'rationale']);
  expect(readWritten(site, 'content/rationale.md')).toBe(
    'Photons are few and networks are hungry. We bring [both](https://example.org/both) together.\n',
  );
  expect(readWritten(site, 'content/call.md')).toContain('[here](/icml2034/)');
});
