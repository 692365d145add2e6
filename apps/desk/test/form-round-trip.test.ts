import { parse } from 'node-html-parser';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { SubmissionForm } from '@ml4astro/api/desk';
import ConflictChoice from '../src/lib/submission/ConflictChoice.svelte';
import { BLANK_AUTHOR, type FormFields } from '../src/lib/submission/form-fields.ts';
import { readChoices } from '../src/lib/submission/read-choices.ts';
import { readForm } from '../src/lib/submission/read-form.ts';
import SubmissionFields from '../src/lib/submission/SubmissionFields.svelte';

const CALL: SubmissionForm = {
  edition: 2031,
  title: 'Rain',
  conference: 'RAIN 2031',
  timezone: 'Europe/Paris',
  window: { state: 'open', opensAt: '2031-01-01T00:00:00Z', closesAt: '2031-06-02T12:00:00Z' },
  counted: true,
  topics: [
    { id: 'drops', label: 'Drops' },
    { id: 'mist', label: 'Mist' },
  ],
  call: {
    kind: 'abstract',
    pages: 'unstated',
    format: 'unstated',
    blind: 'double',
    archival: 'unstated',
    priorPublication: 'unstated',
    criteria: 'unstated',
    alsoWelcome: [],
    portal: 'unstated',
  },
  limits: { titleCharacters: 300, abstractCharacters: 5000, fileMegabytes: 50, paper: 'a4', authors: 100 },
};

/** What could be lost or obeyed on its way through a page. */
const HOSTILE = `</textarea><script>alert("1")</script> & &amp; 'quoted' "twice"`;
const TYPED: FormFields = {
  title: HOSTILE,
  abstract: `  Indented.\n\n${HOSTILE}\n\tTab, $\\alpha < \\beta$, and a last line.`,
  topics: ['mist'],
  authors: [
    { ...BLANK_AUTHOR, name: HOSTILE, email: 'not an address', presenting: true },
    { ...BLANK_AUTHOR, affiliation: 'École normale', orcid: 'https://orcid.org/0', mayEdit: true },
    BLANK_AUTHOR,
  ],
  previousPublication: HOSTILE,
  domains: 'example.edu\nexample.org',
  persons: HOSTILE,
  noteToChairs: HOSTILE,
  consent: 'no',
};

/** What a browser without scripts would send of the form on a page. */
function sendFrom<Props extends object>(component: Component<Props>, props: Props): FormData {
  const { body } = render<Component<Props>, Props>(component, { props });
  const form = new FormData();
  for (const field of parse(body, { comment: false }).querySelectorAll('input, textarea')) {
    if (field.closest('template') !== null) continue;
    const isMark = ['checkbox', 'radio'].includes(field.getAttribute('type') ?? '');
    if (isMark && !field.hasAttribute('checked')) continue;
    const value = field.tagName === 'TEXTAREA' ? field.textContent : (field.getAttribute('value') ?? '');
    form.append(field.getAttribute('name') ?? '', value.replaceAll('\n', '\r\n'));
  }
  return form;
}

test.each([
  ['who began it', true],
  ['a co-author, who does not say who may edit', false],
])('a form that is shown again holds all that was typed, for %s', (_who, choosesEditors) => {
  const props = { call: CALL, fields: TYPED, errors: [], choosesEditors, preview: true, kept: false };
  expect(readForm(sendFrom(SubmissionFields, props))).toEqual(TYPED);
});

test('nothing of what was typed becomes markup', () => {
  const { body } = render(SubmissionFields, {
    props: { call: CALL, fields: TYPED, errors: [], choosesEditors: true, preview: true, kept: false },
  });
  expect(parse(body).querySelectorAll('script')).toEqual([]);
});

test('after the deadline the form is still there to be copied, and no button sends it', () => {
  const props = { call: CALL, fields: TYPED, errors: [], choosesEditors: true, preview: false, kept: true };
  const page = parse(render(SubmissionFields, { props }).body);
  expect(page.querySelector('#title')?.textContent).toBe(TYPED.title);
  expect(page.querySelectorAll('textarea:not([readonly])')).toEqual([]);
  expect(page.querySelectorAll('button')).toEqual([]);
});

test('the page of two versions carries both, and gives back what is chosen of each', () => {
  const theirs = { ...TYPED, title: 'Theirs', noteToChairs: '' };
  const form = sendFrom(ConflictChoice, { call: CALL, yours: TYPED, theirs, version: 7 });
  expect(form.get('version')).toBe('7');
  expect(readChoices(form)).toEqual(TYPED);
  form.set('choice-title', 'theirs');
  expect(readChoices(form)).toEqual({ ...TYPED, title: 'Theirs' });
  form.set('theirs', '{"title":1}');
  expect(readChoices(form)).toBeUndefined();
});
