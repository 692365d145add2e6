import { expect, test } from 'vitest';
import { renderTexText } from './tex.ts';

test('TeX between dollars becomes MathML, and the words around it stay', () => {
  const html = renderTexText('An $E(n)$-equivariant model');
  expect(html).toMatch(/^An <math[^>]*>.*<\/math>-equivariant model$/);
  expect(html).toContain('<mi class="variable">E</mi>');
});

test('a formula is named by its letters, for the names of links and headings', () => {
  expect(renderTexText('$\\gamma$-rays')).toContain('<math aria-label="γ">');
  expect(renderTexText('$a<"b"$')).toContain('<math aria-label="a&lt;&quot;b&quot;">');
});

test('markup outside formulas is text', () => {
  expect(renderTexText('a <b> & "c"')).toBe('a &lt;b&gt; &amp; &quot;c&quot;');
});

test('markup inside formulas is text', () => {
  const html = renderTexText('$\\text{<img src=x onerror=alert(1)>}$');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});

test.each([
  '$\\href{javascript:alert(1)}{x}$',
  '$\\url{javascript:alert(1)}$',
  '$\\includegraphics{https://example.org/a.png}$',
  '$\\class{evil}{x}$',
  '$\\style{color:red}{x}$',
  '$\\frac{a$',
  '$\\def\\a{\\a\\a}\\a$',
])('%s is shown as it was written', (text) => {
  expect(renderTexText(text)).toBe(text);
});

test('a formula may not style the page: no style attribute is left', () => {
  expect(renderTexText('$\\color{red}x$ $\\displaystyle\\sum_i$ $\\boxed{y}$')).not.toMatch(/\sstyle=/);
});

test.each(['costs $5 and $10', 'a lone $ sign', 'unbalanced $x^2', '$ not a formula $'])(
  '%s holds no formula',
  (text) => {
    expect(renderTexText(text)).toBe(text);
  },
);

test('an escaped dollar is a dollar', () => {
  expect(renderTexText('\\$5 for $n$')).toMatch(/^\$5 for <math /);
});

test('a formula of absurd length is not read', () => {
  const text = `$${'{'.repeat(5000)}${'}'.repeat(5000)}$`;
  expect(renderTexText(text)).toBe(text);
});
