import { beforeAll, expect, test } from 'vitest';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { readSeriesOfRepository } from '../src/repository.ts';

const { editions } = readSeriesOfRepository();

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
  return () => gateway.stop();
});

interface Answer {
  readonly items: readonly { readonly href: string }[];
  readonly total: number;
  readonly nextCursor: string | null;
}

async function ask(input: object): Promise<Answer> {
  const query = new URLSearchParams({ input: JSON.stringify(input) });
  const response = await fetch(`${gateway.url}/trpc/search?${query}`);
  expect(response.status, JSON.stringify(input)).toBe(200);
  return ((await response.json()) as { result: { data: Answer } }).result.data;
}

/** The addresses of all that is found, page by page of a hundred. */
async function collect(input: object): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Answer = await ask({ ...input, limit: 100, ...(cursor !== null && { cursor }) });
    found.push(...page.items.map(({ href }) => href));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

/** Words that nothing of a kind escapes: one of each title, or of the beginning of each piece of prose. */
const wordOf = (text: string) => /\p{L}{4,}/u.exec(text)?.[0] ?? '';
const sought = {
  page: (year: number) => editions.find((each) => each.year === year)?.content.values() ?? [],
  talk: (year: number) =>
    (editions.find((each) => each.year === year)?.schedule ?? []).map(({ title }) => title),
};

test.each(editions.map(({ year }) => year))(
  'every row of the programme and piece of prose of %i that the API finds is where it says',
  async (year) => {
    const found = new Set<string>();
    for (const kind of ['page', 'talk'] as const)
      for (const word of new Set([...sought[kind](year)].map(wordOf)))
        if (word !== '') for (const href of await collect({ text: word, kind, year })) found.add(href);
    const prose = editions.find((each) => each.year === year)?.content.size ?? 0;
    expect(found.size).toBeGreaterThanOrEqual(prose);
    for (const href of found) {
      const response = await fetch(gateway.url + href);
      expect(response.status, href).toBe(200);
      // Every page has its content at an anchor too.
      const [, id = 'content'] = href.split('#');
      expect(await response.text(), href).toContain(`id="${id}"`);
    }
  },
);

test('papers and persons that the API finds have their pages', async () => {
  for (const kind of ['paper', 'person'] as const)
    for (const href of await collect({ text: 'wang', kind }))
      expect((await fetch(gateway.url + href)).status, href).toBe(200);
});

test.each(['!?…', '🔭', '.*', '(?:[', '\\', '__proto__', '\u0000', '"', 'a '.repeat(99)])(
  'the API answers %j, which may find nothing',
  async (text) => {
    expect((await ask({ text })).total).toBeGreaterThanOrEqual(0);
  },
);
