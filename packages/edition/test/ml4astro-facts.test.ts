import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { viewAct } from '../src/act.ts';
import { isExtended, isMoved } from '../src/deadline-change.ts';
import { findCurrentLine } from '../src/deadline-ledger.ts';
import { CONTENT_NAMES, type Edition } from '../src/edition.ts';
import { loadSeries } from '../src/load.ts';
import { findNearDuplicates } from '../src/person/near-duplicate.ts';
import { COMMITTEE_ROLES, GUEST_ROLES, type Role } from '../src/schema/role.ts';

const whole = loadSeries(fileURLToPath(new URL('../../../editions', import.meta.url)));
/** The years that had a former page: what is said here of them stays true when a year is added. */
const series = { ...whole, editions: whole.editions.filter(({ year }) => year <= 2025) };
const AFTER_ALL = Temporal.Instant.from('2026-01-01T00:00:00Z');

function edition(year: number): Edition {
  const found = series.editions.find((each) => each.year === year);
  if (found === undefined) throw new Error(`editions/${year} was not loaded`);
  return found;
}

const authorsOf = ({ contributions }: Edition) => contributions.flatMap(({ authors }) => authors);
const personOf = (author: Edition['contributions'][number]['authors'][number]) =>
  typeof author === 'string' ? author : 'person' in author ? author.person : undefined;
const inRoles = ({ facts }: Edition, roles: readonly Role[]) =>
  facts.people.filter(({ role }) => roles.includes(role)).map(({ person }) => person);
const paperOf = (year: number, id: string) => edition(year).contributions.find((each) => each.id === id);
const current = (year: number, key: string) => {
  const ledger = edition(year).ledgers.get(key);
  return ledger && findCurrentLine(ledger, AFTER_ALL)?.deadline.label;
};

/** Everyone an edition names, in any part. */
function personsOf(each: Edition): ReadonlySet<string> {
  return new Set([
    ...each.facts.people.map(({ person }) => person),
    ...authorsOf(each).flatMap((author) => personOf(author) ?? []),
    ...each.contributions.flatMap(({ contact }) => contact ?? []),
    ...each.schedule.flatMap(({ speakers, panelists }) => [...speakers, ...panelists]),
  ]);
}

describe('each year holds what its former page held', () => {
  test.each([
    { year: 2022, contributions: 38, authors: 150, rows: 18, guests: 8, committee: 8, topics: 8, dates: 6 },
    { year: 2023, contributions: 40, authors: 178, rows: 18, guests: 10, committee: 8, topics: 8, dates: 6 },
    { year: 2025, contributions: 0, authors: 0, rows: 0, guests: 3, committee: 8, topics: 9, dates: 5 },
  ])(
    '$year: $contributions papers, $authors author entries, $rows rows, $guests guests, $committee SOC, $topics topics, $dates dates',
    ({ year, ...counts }) => {
      const it = edition(year);
      expect({
        contributions: it.contributions.length,
        authors: authorsOf(it).length,
        rows: it.schedule.length,
        guests: inRoles(it, GUEST_ROLES).length,
        committee: inRoles(it, COMMITTEE_ROLES).length,
        topics: it.facts.topics.length,
        dates: it.ledgers.size,
      }).toEqual(counts);
    },
  );

  test('2022 had four keynotes, and four guests whose role was never stated', () => {
    expect(inRoles(edition(2022), ['keynote'])).toEqual([
      'katherine-bouman',
      'jakob-macke',
      'dustin-tran',
      'soledad-villar',
    ]);
    expect(inRoles(edition(2022), ['invited'])).toHaveLength(4);
  });

  test('2023 had four keynotes and six panelists, the same in the list of guests and in the schedule', () => {
    const { schedule } = edition(2023);
    expect(inRoles(edition(2023), ['keynote'])).toHaveLength(4);
    expect(inRoles(edition(2023), ['panelist'])).toHaveLength(6);
    expect(schedule.find(({ kind }) => kind === 'panel')?.panelists).toEqual(
      inRoles(edition(2023), ['panelist']),
    );
    const keynoteSpeakers = schedule
      .filter(({ kind }) => kind === 'keynote')
      .flatMap(({ speakers }) => speakers);
    expect(keynoteSpeakers.toSorted()).toEqual(inRoles(edition(2023), ['keynote']).toSorted());
  });

  test.each([2022, 2023])('%i was led by François Lanusse and Marc Huertas-Company', (year) => {
    expect(inRoles(edition(year), ['co-chair'])).toEqual(['francois-lanusse', 'marc-huertas-company']);
  });

  test('2025 named three invited speakers, a committee without chairs, and neither programme nor portal', () => {
    expect(inRoles(edition(2025), ['invited-speaker'])).toHaveLength(3);
    expect(inRoles(edition(2025), ['soc'])).toHaveLength(8);
    const { call, registration, poster, format } = edition(2025).facts;
    expect([call.portal, call.blind, registration, poster, format]).toEqual(Array(5).fill('unstated'));
    expect(call.alsoWelcome).toHaveLength(4);
  });
});

describe('dates keep their history', () => {
  test.each([
    { year: 2022, submission: 3, notification: 2, recordings: 2, paper: 1, poster: 2, workshop: 3 },
    { year: 2023, submission: 2, notification: 2, recordings: undefined, paper: 1, poster: 1, workshop: 2 },
    { year: 2025, submission: 1, notification: 1, recordings: undefined, paper: 1, poster: 1, workshop: 1 },
  ])('$year: one line for each real change', ({ year, ...lines }) => {
    const count = (key: string) => edition(year).ledgers.get(key)?.lines.length;
    expect({
      submission: count('submission'),
      notification: count('notification'),
      recordings: count('slideslive-upload'),
      paper: count('camera-ready-paper'),
      poster: count('camera-ready-poster'),
      workshop: count('workshop'),
    }).toEqual(lines);
  });

  test('the values in force at the end are those of the former pages', () => {
    expect([2022, 2023, 2025].map((year) => current(year, 'submission'))).toEqual([
      '2022-05-23T23:59 AoE',
      '2023-05-25T23:59 AoE',
      '2025-06-01T23:59 AoE',
    ]);
    expect([2022, 2023, 2025].map((year) => current(year, 'workshop'))).toEqual([
      '2022-07-22',
      '2023-07-29T09:00/17:00-10:00',
      '2025-07-20',
    ]);
    expect(current(2023, 'reviewer-sign-up')).toBe('2023-05-25');
  });

  test('on 5 July 2022 the recordings were due, and papers could be uploaded until the 10th', () => {
    const { ledgers } = edition(2022);
    expect(viewAct('upload', ledgers, Temporal.Instant.from('2022-07-05T12:00:00Z'))).toMatchObject({
      state: 'open',
      key: 'camera-ready-paper',
      window: { closesAt: '2022-07-11T12:00:00Z' },
    });
    expect(current(2022, 'slideslive-upload')).toBe('2022-07-01');
  });

  test('the calls of 2022 and 2023 were extended, that of 2025 was not', () => {
    const extended = series.editions.filter(({ ledgers }) => {
      const ledger = ledgers.get('submission');
      return ledger !== undefined && isExtended(ledger, AFTER_ALL);
    });
    expect(extended.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  test('the notifications of 2022 and 2023 and the workshop day of 2022 moved, and no other date but the recordings', () => {
    const moved = series.editions.flatMap(({ year, ledgers }) =>
      [...ledgers.values()].filter((ledger) => isMoved(ledger, AFTER_ALL)).map(({ key }) => `${year} ${key}`),
    );
    expect(moved).toEqual([
      '2022 notification',
      '2022 slideslive-upload',
      '2022 workshop',
      '2023 notification',
    ]);
  });
});

describe('everyone is in the register, once', () => {
  test('every author is a known person, none is left as a bare name', () => {
    const known = new Set(series.people.map(({ id }) => id));
    for (const each of series.editions) {
      expect(authorsOf(each).filter((author) => personOf(author) === undefined)).toEqual([]);
      expect([...personsOf(each)].filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test('246 persons, each named by at least one edition', () => {
    const namedIn = (editions: readonly Edition[]) =>
      new Set(editions.flatMap((each) => [...personsOf(each)]));
    expect(namedIn(series.editions).size).toBe(246);
    const ids = series.people.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !namedIn(whole.editions).has(id))).toEqual([]);
  });

  test('six persons took part in all three years', () => {
    const inAll = series.people.filter(({ id }) => series.editions.every((each) => personsOf(each).has(id)));
    expect(inAll.map(({ id }) => id).toSorted()).toEqual([
      'ashley-villar',
      'francisco-villaescusa-navarro',
      'francois-lanusse',
      'laurence-perreault-levasseur',
      'marc-huertas-company',
      'shirley-ho',
    ]);
  });

  test.each([
    ['joshua-bloom', [2022, 2023]],
    ['peter-melchior', [2022, 2023]],
    ['christian-k-jespersen', [2022, 2023]],
    ['jakob-macke', [2022, 2023]],
    ['anna-scaife', [2022, 2023]],
    ['carolina-cuesta-lazaro', [2023, 2025]],
  ])('%s is one person in %j, however the name was written', (id, years) => {
    expect(series.editions.filter((each) => personsOf(each).has(id)).map(({ year }) => year)).toEqual(years);
  });

  test('no two records of the register look like one person', () => {
    expect(findNearDuplicates(series.people)).toEqual([]);
  });
});

describe('the errors of the former pages are mended', () => {
  test('a misspelling survives as an alias for matching and nowhere else', () => {
    const shown = JSON.stringify([
      series.people.map((person) => ({ ...person, aliases: [] })),
      series.editions.map(({ facts, schedule, contributions, content }) => [
        facts,
        schedule,
        contributions,
        [...content],
      ]),
    ]);
    const wrong = (
      'Scaiffe|Standford|Andsell|Wanger|Fotopolou|Vidhi Ramesh|Katie Bouman|Santa-Cruz|Chang Hoon|Anais Moller|Boissiere|' +
      'Eve Campeau|Francois Lanusse|gamma-ray|A library for simulating|Toward Galaxy|esteban dirk'
    ).split('|');
    expect(wrong.filter((text) => shown.includes(text))).toEqual([]);

    const aliases = series.people.flatMap((person) => person.aliases).join('\n');
    for (const written of [
      'Scaiffe',
      'Andsell',
      'Drlica-Wanger',
      'Vidhi Ramesh',
      'Katie Bouman',
      'Hahn, Chang Hoon',
    ]) {
      expect(aliases).toContain(written);
    }
  });

  test('titles are those of the papers', () => {
    expect(paperOf(2022, '32')?.title).toBe(
      'DeepBench: Simulated Benchmark Datasets for Astronomical Analysis',
    );
    expect(paperOf(2022, '29')?.title).toBe(
      'Towards Galaxy Foundation Models with Hybrid Contrastive Learning',
    );
    expect(paperOf(2023, '52')?.title).toContain('$\\gamma$-ray observations');
    expect(paperOf(2023, '68')?.title).toContain('$E(n)$-Equivariant');
  });

  test('paper 51 of 2022 has its four authors', () => {
    expect(paperOf(2022, '51')?.authors).toEqual(['helen-qu', 'masao-sako', 'anais-moller', 'cyrille-doux']);
  });

  test('the welcome of 2023 lasts from 9:00 to 9:05', () => {
    expect(edition(2023).schedule[0]).toMatchObject({ start: '2023-07-29T09:00', end: '2023-07-29T09:05' });
  });
});

describe('the parts of a year fit together', () => {
  test.each([2022, 2023])(
    '%i: each spotlight is given by an author, under the title of its paper, once',
    (year) => {
      const { schedule, contributions } = edition(year);
      const rows = schedule.filter(({ kind }) => kind === 'spotlight');
      for (const row of rows) {
        const paper = paperOf(year, row.contribution ?? '');
        expect(row.title).toBe(paper?.title);
        expect(paper?.authors).toContain(row.speakers[0]);
      }
      const spotlights = contributions
        .filter(({ presentation }) => presentation === 'spotlight')
        .map(({ id }) => id);
      expect(new Set(rows.map(({ contribution }) => contribution))).toEqual(new Set(spotlights));
      expect(rows).toHaveLength(spotlights.length);
    },
  );

  test.each([2022, 2023])(
    '%i: each paper has one PDF under its own number, and a contact among its authors',
    (year) => {
      for (const { id, files, contact, authors } of edition(year).contributions) {
        expect(files).toEqual([
          { kind: 'paper', url: `https://ml4astro.github.io/icml${year}/assets/${id}.pdf` },
        ]);
        expect(authors).toContain(contact);
      }
    },
  );

  test('prose has names that pages know, and no HTML', () => {
    for (const { content } of series.editions) {
      expect([...content.keys()].filter((name) => !CONTENT_NAMES.some((known) => known === name))).toEqual(
        [],
      );
      expect(
        [...content.values()].filter((text) => /<\w|coming soon|stay tuned|check back/i.test(text)),
      ).toEqual([]);
      expect(content.has('rationale') && content.has('call') && content.has('guidelines')).toBe(true);
    }
  });
});
