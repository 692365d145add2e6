import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import Gallery from '../src/gallery/Gallery.svelte';
import { renderComponent } from './render-component.ts';

const SRC = new URL('../src/', import.meta.url);
const html = renderComponent(Gallery, { hubPath: '/' });
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? match[0]);

/** The files that a component imports, and theirs. */
function reach(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.pathname)) return seen;
  seen.add(file.pathname);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.svelte)'/g))
    reach(new URL(path, file), seen);
  return seen;
}

test('the gallery shows every component', () => {
  const shown = reach(new URL('gallery/Gallery.svelte', SRC));
  const components = readdirSync(SRC).filter((name) => name.endsWith('.svelte'));
  expect(components.filter((name) => !shown.has(new URL(name, SRC).pathname))).toEqual([]);
});

test('nothing needs what the content security policy blocks: no inline style, script or handler', () => {
  expect(html).not.toMatch(/\sstyle="|<script|<style|\son[a-z]+="/);
});

test('every anchor is unique, and every link inside the page has its target', () => {
  const ids = all(/\sid="([^"]+)"/g);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(all(/href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
});

test('links elsewhere give no handle on the page and open no window', () => {
  const external = all(/<a [^>]*href="https?:[^>]*>/g);
  expect(external.length).toBeGreaterThan(3);
  expect(external.filter((tag) => !tag.includes('rel="noopener"') || tag.includes('target='))).toEqual([]);
});

test('every picture keeps its place free and says what it is', () => {
  const pictures = all(/<img [^>]*>/g);
  expect(pictures).toHaveLength(4);
  for (const tag of pictures) expect(tag).toMatch(/ width="\d+" height="\d+" alt="/);
});
