import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawSkyChart } from './sky-chart.ts';
import { findDusk } from './dusk.ts';
import { projectFromZenith } from './zenith-projection.ts';

const PLACES = [
  ['2022-07-22', 'America/New_York', { latitude: 39.285, longitude: -76.617 }],
  ['2023-07-29', 'Pacific/Honolulu', { latitude: 21.29, longitude: -157.836 }],
  ['2025-07-20', 'America/Vancouver', { latitude: 49.289, longitude: -123.117 }],
  ['2031-01-20', 'Africa/Nairobi', { latitude: -1.29, longitude: 36.82 }],
] as const;

const draw = (day: string, zone: string, place: (typeof PLACES)[number][2]) =>
  drawSkyChart({ instant: findDusk(day, zone, place), place, hue: 275 });

test.each(PLACES)('the sky of %s in %s takes less than 25 kB on the wire', async (...view) => {
  const svg = await draw(...view);
  expect(gzipSync(svg).length).toBeLessThan(25_000);
  expect(svg.match(/h0/g)?.length).toBeGreaterThan(500);
});

test('the same view gives the same bytes', async () => {
  expect(await draw(...PLACES[2])).toBe(await draw(...PLACES[2]));
});

test('the chart needs nothing from elsewhere, runs nothing and names whose data it shows', async () => {
  const svg = await draw(...PLACES[2]);
  expect(svg).not.toMatch(/href|<script|<style|<text|NaN|style=/);
  expect(svg).toContain('(c) 2015 Olaf Frohn');
});

test('lying on one’s back, head to the north, one has the east on the left', () => {
  expect(projectFromZenith({ north: 0, west: -1, up: 0 })).toEqual({ x: 32, y: 500 });
  expect(projectFromZenith({ north: 1, west: 0, up: 0 })).toEqual({ x: 500, y: 32 });
  expect(projectFromZenith({ north: 0, west: 0, up: 1 })).toEqual({ x: 500, y: 500 });
});

test('no star lies outside the horizon', async () => {
  const svg = await draw(...PLACES[1]);
  const dots = [...svg.matchAll(/M([\d.]+) ([\d.]+)h0/g)];
  expect(dots.filter(([, x, y]) => Math.hypot(Number(x) - 500, Number(y) - 500) > 468.1)).toEqual([]);
});
