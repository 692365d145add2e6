import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonRole } from '@ml4astro/api/public';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePortrait } from './make-portrait.ts';
import {
  findRendition,
  listRenditions,
  type PortraitRendition,
  type RegisteredAsset,
} from './portrait-rendition.ts';
import { withPortraits } from './with-portraits.ts';

const folder = mkdtempSync(join(tmpdir(), 'portraits-'));
let photo: RegisteredAsset;

const register = (file: string, bytes: Buffer, width: number, height: number): RegisteredAsset => {
  writeFileSync(join(folder, 'assets', file), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, source: 'drawn', credit: 'us', rights: 'CC0', width, height };
};

/** Someone in a light coat at the far right of a dark room, as a camera writes it. */
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  const face = Buffer.from(
    '<svg width="900" height="600"><circle cx="720" cy="300" r="140" fill="#e8b08c"/></svg>',
  );
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#20242c' } })
    .composite([{ input: face }])
    .withExif({ IFD0: { Artist: 'SECRET photographer' }, IFD3: { GPSLatitude: '49/1 16/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect(bytes.includes('SECRET')).toBe(true);
  photo = register('ho.jpg', bytes, 900, 600);
});

afterAll(() => rmSync(folder, { recursive: true }));

function rendition(asset: RegisteredAsset, width: number, format: string): PortraitRendition {
  const found = listRenditions(asset).find((each) => each.width === width && each.format === format);
  if (found === undefined) throw new Error(`${asset.file} is not made in ${width} pixels as ${format}.`);
  return found;
}

const make = (asset: RegisteredAsset, width: number, format: string) =>
  makePortrait(folder, asset, rendition(asset, width, format));

test.each([
  ['avif', 'heif', 96],
  ['webp', 'webp', 384],
] as const)(
  'a portrait becomes a square of %s around the face, without what the camera wrote',
  async (format, kind, width) => {
    const made = await make(photo, width, format);
    const facts = await sharp(made).metadata();
    expect({ format: facts.format, width: facts.width, height: facts.height }).toEqual({
      format: kind,
      width,
      height: width,
    });
    expect(facts.exif).toBeUndefined();
    expect(made.includes('SECRET')).toBe(false);
    const [red = 0] = await sharp(made)
      .resize(3, 3)
      .extract({ left: 1, top: 1, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red, 'the middle of the cut is the face').toBeGreaterThan(100);
  },
);

test('the same picture is the same bytes, and is made once', async () => {
  const one = await make(photo, 192, 'avif');
  const cache = join(folder, '.cache/img');
  expect(readdirSync(cache).filter((name) => !/^ho-\d+\.[0-9a-f]{8}\.(?:avif|webp)$/.test(name))).toEqual([]);
  rmSync(cache, { recursive: true });
  expect((await make(photo, 192, 'avif')).equals(one)).toBe(true);
  const [name = ''] = readdirSync(cache);
  writeFileSync(join(cache, name), 'kept');
  expect(String(await make(photo, 192, 'avif'))).toBe('kept');
});

test('a file that is not the registered one is not shown', async () => {
  const other = { ...photo, sha256: '0'.repeat(64) };
  await expect(make(other, 96, 'webp')).rejects.toThrow(
    /ho\.jpg is not the file that assets\.yaml registers/,
  );
});

test('only listed names are found: no other width, no other checksum, no other file', () => {
  const { name } = rendition(photo, 96, 'avif');
  expect(findRendition([photo], name)?.rendition.width).toBe(96);
  for (const wrong of [
    name.replace('-96', '-97'),
    name.replace('-96', '-1000'),
    name.replace(/\.[0-9a-f]{8}/, '.00000000'),
    name.replace('ho', 'unregistered'),
    '../edition.yaml',
    'ho.jpg',
  ]) {
    expect(findRendition([photo], wrong)).toBeUndefined();
  }
});

test('a small picture is not blown up, and a changed one has another name', () => {
  const widths = (width: number, height: number) =>
    new Set(listRenditions({ ...photo, width, height }).map((each) => each.width));
  expect(widths(900, 200)).toEqual(new Set([96, 192]));
  expect(widths(40, 40)).toEqual(new Set([96]));
  const changed = listRenditions({ ...photo, sha256: 'f'.repeat(64) });
  expect(changed.filter(({ name }) => findRendition([photo], name) !== undefined)).toEqual([]);
});

test('a page offers AVIF before WebP, in every width, and a square that keeps its place', () => {
  const role = {
    person: { id: 'shirley-ho', name: 'Shirley Ho', sortKey: 'ho shirley' },
    role: 'keynote',
    affiliation: null,
    portrait: { src: '/icml2025/assets/ho.jpg', width: 900, height: 600 },
  } satisfies PersonRole;
  const [shown, without] = withPortraits([role, { ...role, portrait: null }], '/icml2025', [photo]);
  expect(shown?.portrait).toMatchObject({ width: 192, height: 192 });
  expect(shown?.portrait?.src).toMatch(/^\/icml2025\/img\/ho-192\.[0-9a-f]{8}\.webp$/);
  expect(shown?.portrait?.sources?.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(shown?.portrait?.sources?.[0]?.srcset).toMatch(/ 96w, .* 192w, .* 384w$/);
  expect(without?.portrait).toBeNull();
});
