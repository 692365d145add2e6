import { fileURLToPath } from 'node:url';
import { loadSeries } from '@ml4astro/edition/load';
import { ROCrate } from 'ro-crate';
import { expect, test } from 'vitest';
import { describeCrate } from './describe-crate.ts';

const VALID = fileURLToPath(new URL('../../../../edition/test/check/valid', import.meta.url));
const FILES = ['assets/kepler.png', 'content/call.md', 'edition.yaml', 'people.yaml'].map((path) => ({
  path,
  sha256: 'a'.repeat(64),
  size: 17,
}));

interface Entity {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly [property: string]: readonly unknown[] | string;
}

/** The crate of the valid series as the reader of another project understands it. */
async function readCrate({ correctedAt, sealed = true }: { correctedAt?: string; sealed?: boolean } = {}) {
  const { facts: series, editions } = loadSeries(VALID);
  const [edition] = editions;
  if (edition === undefined) throw new Error('The valid series has no edition.');
  const facts = { edition: { ...edition, sealed }, series, files: FILES, sealedAt: '2031-09-01T12:00:00Z' };
  const written = describeCrate({ ...facts, correctedAt });
  const crate = new ROCrate(JSON.parse(written) as object, { array: true, link: true });
  await crate.resolveContext();
  const get = (id: string) => crate.getEntity(id) as unknown as Entity | undefined;
  return {
    crate,
    get,
    entities: [...crate.entities()] as unknown as Entity[],
    root: crate.rootDataset as unknown as Entity,
  };
}

const ids = (values: unknown) => (values as readonly Entity[]).map((each) => each['@id']);

test('a crate says what it is, when it was sealed and corrected, and under which version of the standard', async () => {
  const { root, get } = await readCrate({ correctedAt: '2031-10-02' });
  expect(ids(get('ro-crate-metadata.json')?.['conformsTo'])).toEqual(['https://w3id.org/ro/crate/1.2']);
  expect(root).toMatchObject({
    name: ['Tides 2031: the record of the workshop'],
    datePublished: ['2031-09-01'],
    dateModified: ['2031-10-02'],
    url: ['https://tides.example.org/seas2031/'],
  });
  expect(ids(root['license'])).toEqual(['#rights']);
});

test('it lists every file with its size and checksum, and the manifest without one', async () => {
  const { root, get } = await readCrate();
  expect(ids(root['hasPart'])).toEqual([...FILES.map(({ path }) => path), 'seal.json']);
  expect(get('edition.yaml')).toMatchObject({
    '@type': ['File'],
    contentSize: ['17'],
    sha256: ['a'.repeat(64)],
    encodingFormat: ['application/yaml'],
  });
  expect(get('assets/kepler.png')).toMatchObject({
    creditText: ['Ada Kepler'],
    copyrightNotice: ['with her permission'],
  });
  expect(get('seal.json')).not.toHaveProperty('sha256');
});

test('of an open edition it names no manifest', async () => {
  const { root } = await readCrate({ sealed: false });
  expect(ids(root['hasPart'])).not.toContain('seal.json');
});

test('it names when and where the workshop was, and who prepared it and spoke', async () => {
  const { get } = await readCrate();
  const event = get('#seas2031');
  expect(event).toMatchObject({ '@type': ['Event'], startDate: ['2031-03-09'], endDate: ['2031-03-09'] });
  expect(ids(event?.['location'])).toEqual(['#venue']);
  expect(ids(event?.['organizer'])).toEqual(['#chika-oort']);
  expect(ids(event?.['performer'])).toEqual(['https://orcid.org/0000-0002-1825-0097', '#bruno-halley']);
  expect(get('https://orcid.org/0000-0002-1825-0097')).toMatchObject({
    '@type': ['Person'],
    name: ['Ada Kepler'],
  });
});

test('every word in it is one of the standard, and every reference leads to something in it', async () => {
  const { crate, entities } = await readCrate();
  const external = 'https://w3id.org/ro/crate/1.2';
  const known = new Set([...entities.map((entity) => entity['@id']), external]);
  for (const entity of entities) {
    for (const type of entity['@type']) expect(crate.resolveTerm(type), type).toMatch(/^https?:/);
    for (const [property, values] of Object.entries(entity)) {
      if (property.startsWith('@')) continue;
      expect(crate.resolveTerm(property), property).toMatch(/^https?:/);
      const references = (values as readonly unknown[]).filter(
        (value): value is Entity => typeof value === 'object' && value !== null,
      );
      for (const { '@id': id } of references) expect(known).toContain(id);
    }
  }
});
