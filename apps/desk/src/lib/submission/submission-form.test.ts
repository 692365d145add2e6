import { expect, test } from 'vitest';
import { changeAuthors, readAuthorChange } from './author-change.ts';
import { contentOfFields, withoutBlankAuthors } from './content-of-fields.ts';
import { fieldsOfContent } from './fields-of-content.ts';
import { errorsOfMissing, errorsOfRefusal } from './form-errors.ts';
import { BLANK_AUTHOR, type FormFields } from './form-fields.ts';
import { differingFields, mergeFields } from './merge-fields.ts';
import { readForm } from './read-form.ts';

const author = (name: string) => ({ ...BLANK_AUTHOR, name, email: `${name}@example.org` });

const FIELDS: FormFields = {
  title: 'On $H_0$',
  abstract: 'First line.\n\nSecond, with "quotes" & <b>.',
  topics: ['inference'],
  authors: [author('ada'), { ...author('ben'), presenting: true, orcid: '0000-0002-1825-0097' }],
  previousPublication: '',
  domains: 'example.edu\nexample.org',
  persons: 'Eve',
  noteToChairs: 'Hush.',
  consent: 'no',
};

/** As a browser sends it. */
function send({ authors, topics, ...texts }: FormFields): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.set(name, text.replaceAll('\n', '\r\n'));
  for (const topic of topics) form.append('topics', topic);
  for (const [index, fields] of authors.entries()) {
    for (const [part, value] of Object.entries(fields)) {
      if (value !== false) form.set(`author-${index}-${part}`, value === true ? 'on' : value);
    }
  }
  return form;
}

test('a form comes back as it was typed, and as the API keeps it', () => {
  expect(readForm(send(FIELDS))).toEqual(FIELDS);
  expect(fieldsOfContent(contentOfFields(FIELDS))).toEqual(FIELDS);
});

test('an empty form is a form, and a consent that nobody gave is none', () => {
  const content = contentOfFields(readForm(new FormData()));
  expect(content).toMatchObject({ title: '', authors: [], conflicts: [], consentToPublish: null });
});

test('a pasted address of an ORCID record is its iD', () => {
  const orcid = ' https://orcid.org/0000-0002-1825-0097';
  const content = contentOfFields({ ...FIELDS, authors: [{ ...author('ada'), orcid }] });
  expect(content.authors[0]?.orcid).toBe('0000-0002-1825-0097');
});

test('authors are added, moved and removed by the value of a button; what makes no sense changes nothing', () => {
  const after = (value: string) => {
    const change = readAuthorChange(value);
    if (change === undefined) return undefined;
    return changeAuthors(FIELDS, change).authors.map(({ name }) => name);
  };
  expect(after('author-add')).toEqual(['ada', 'ben', '']);
  expect(after('author-up-1')).toEqual(['ben', 'ada']);
  expect(after('author-down-0')).toEqual(['ben', 'ada']);
  expect(after('author-remove-0')).toEqual(['ben']);
  expect(after('author-up-0')).toEqual(['ada', 'ben']);
  expect(after('author-remove-9')).toEqual(['ada', 'ben']);
  expect(after('author-drop-1')).toBeUndefined();
});

test('lines that nobody filled in name no author', () => {
  const typed = { ...FIELDS, authors: [BLANK_AUTHOR, author('ada'), { ...BLANK_AUTHOR, mayEdit: true }] };
  expect(withoutBlankAuthors(typed).authors.map(({ name }) => name)).toEqual(['ada']);
});

test('of two versions each part is one or the other, and what only one of them has is not lost', () => {
  const theirs = { ...FIELDS, title: 'On $H_1$', noteToChairs: '', authors: [author('ada')] };
  expect(differingFields(FIELDS, theirs)).toEqual(['title', 'authors', 'noteToChairs']);
  expect(mergeFields(FIELDS, theirs, (name) => name === 'title')).toEqual({ ...FIELDS, title: 'On $H_1$' });
  expect(mergeFields(FIELDS, theirs, () => true)).toEqual(theirs);
});

test('each error leads to its place in the form', () => {
  expect(
    errorsOfMissing([
      { field: 'consentToPublish', author: null, message: 'Say it.' },
      { field: 'authors', author: 2, message: 'Write it.' },
    ]),
  ).toEqual([
    { field: 'consent', message: 'Say it.' },
    { field: 'author-1', message: 'Write it.' },
  ]);
  expect(
    errorsOfRefusal('✖ No blanks.\n  → at content.authors[1].email\n✖ Too long.\n  → at content.title'),
  ).toEqual([
    { field: 'author-1-email', message: 'No blanks.' },
    { field: 'title', message: 'Too long.' },
  ]);
  expect(errorsOfRefusal('Submissions closed.')).toEqual([{ message: 'Submissions closed.' }]);
});
