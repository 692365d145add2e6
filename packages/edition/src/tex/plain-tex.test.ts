import { expect, test } from 'vitest';
import { plainTex } from './plain-tex.ts';

test.each([
  ['The $\\Lambda$CDM sky at $10^{-3}\\,\\mathrm{Mpc}$', 'The ΛCDM sky at 10^-3 Mpc'],
  ['Disentangling $\\gamma$-ray observations', 'Disentangling γ-ray observations'],
  ['$E(n)$-Equivariant', 'E(n)-Equivariant'],
  ['$10^{12}\\,M_\\odot$', '10^12 M_⊙'],
  ['$\\frac{dN}{dz}$ and $\\sqrt{s}$', 'dN/dz and √s'],
  ['a $\\lt$ b $\\&$ c', 'a < b & c'],
  ['with $$\\alpha = 1$$ and $$\n\\beta\n= \\$2 $$', 'with α= 1 and β= $2'],
])('plain letters stand for a formula where no markup can: %s', (text, plain) => {
  expect(plainTex(text)).toBe(plain);
});

test.each([
  'costs $5 and $10',
  'worth $$5 and $$10',
  '$$ $$',
  '$$$',
  'a $$ sign',
  'a lone $ sign',
  'unbalanced $x^2',
  '$ not a formula $',
  '<b> & "c" {d} \\e',
])('%s holds no formula and stays as it is', (text) => {
  expect(plainTex(text)).toBe(text);
});

test('an escaped dollar is a dollar', () => {
  expect(plainTex('\\$5 for $n$')).toBe('$5 for n');
});
