import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

test('the topmost heading of a text takes the level that its page has free, and the others follow', () => {
  expect(renderMarkdown('# A\n\n## B', { headingLevel: 3 })).toBe('<h3>A</h3>\n<h4>B</h4>');
  expect(renderMarkdown('### A\n\n#### B')).toBe('<h2>A</h2>\n<h3>B</h3>');
  expect(renderMarkdown('A\n===\n\n###### B', { headingLevel: 5 })).toBe('<h5>A</h5>\n<h6>B</h6>');
});

test.each([
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)> b',
  '<a href="javascript:alert(1)">x</a>',
  '<h1 onclick="alert(1)">x</h1>',
  '<style>*{display:none}</style>',
])('raw HTML never passes: %s', (text) => {
  expect(renderMarkdown(text)).not.toMatch(/<(?!\/?p>)/);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](vbscript:x)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
])('a link to a program goes nowhere: %s', (text) => {
  expect(renderMarkdown(text)).not.toMatch(/href="[^"]+"/);
});

test('links to the site and to the web pass; those elsewhere get no handle on the page', () => {
  expect(renderMarkdown('[a](/icml2025/call/) [b](https://icml.cc/) [c](mailto:a@b.c)')).toBe(
    '<p><a href="/icml2025/call/">a</a> <a rel="noopener" href="https://icml.cc/">b</a> <a href="mailto:a@b.c">c</a></p>',
  );
});

test('no text makes the page ask another host for a picture', () => {
  expect(renderMarkdown('![alt](https://example.org/track.png)')).not.toContain('<img');
});

test('TeX in text is a formula, also across a line break and in tables; in code it is code', () => {
  expect(renderMarkdown('so $a +\nb$ holds')).toMatch(/^<p>so <math>.*<\/math> holds<\/p>$/);
  expect(renderMarkdown('| $a$ |\n|---|\n| $b_1$ |').match(/<math>/g)).toHaveLength(2);
  expect(renderMarkdown('`$a$`')).toBe('<p><code>$a$</code></p>');
});

test.each([
  ['on a line of its own', '$$\\sum_i x_i$$', /^<p><math display="block">.*<\/math><\/p>$/],
  ['with blanks inside', '$$ a + b $$', /^<p><math display="block">.*<\/math><\/p>$/],
  ['over lines', '$$\na\n= b\n$$', /^<p><math display="block">.*<\/math><\/p>$/],
  [
    'within a line',
    'so $$a_1 * b_2$$, and *c*',
    /^<p>so <math display="block">.*<\/math>, and <em>c<\/em><\/p>$/,
  ],
  ['with dollars of its own', '$$5\\$ < x$$', /^<p><math display="block">.*\$.*<\/math><\/p>$/],
])('TeX between pairs of dollars is displayed: %s', (_where, text, html) => {
  expect(renderMarkdown(text)).toMatch(html);
  expect(renderMarkdown(text)).not.toMatch(/ (?:style|class)="(?!variable")/);
});

test('one formula after the other are two', () => {
  expect(renderMarkdown('$$a$$ $$b$$').match(/<math display="block">/g)).toHaveLength(2);
  expect(renderMarkdown('$$a$$\n\n$b$').match(/<math(?: display="block")?>/g)).toEqual([
    '<math display="block">',
    '<math>',
  ]);
});

test.each(['$$$$', '$$ $$', '$$a', '$$\\href{javascript:alert(1)}{x}$$', '$$\\frac{a$$'])(
  '%s is no displayed formula and stays text',
  (text) => {
    expect(renderMarkdown(text)).toBe(`<p>${text}</p>`);
  },
);

test('emphasis does not reach into a formula', () => {
  expect(renderMarkdown('$a_1 * b_2 * c_3$')).not.toContain('<em>');
});

test.each(['it costs $5 and $10', 'a lone $ sign', '$\\href{javascript:alert(1)}{x}$'])(
  '%s stays text',
  (text) => {
    expect(renderMarkdown(text)).toBe(`<p>${text}</p>`);
  },
);

test('a formula cannot smuggle in markup', () => {
  expect(renderMarkdown('$\\text{<script>}$ and $<script>alert(1)</script>$')).not.toContain('<script');
});

test('a wide table scrolls in a frame that the keyboard reaches', () => {
  expect(renderMarkdown('| a |\n|---|\n| b |')).toMatch(
    /^<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>/,
  );
});
