import { expect, test } from 'vitest';
import { listMailProblems, parseMailSource, splitPlaceholders } from './mail-source.ts';

test('a text is a subject line, a blank line and Markdown, whatever ends its lines', () => {
  expect(parseMailSource('Subject: We have {{title}}\n\nThank you.\n')).toEqual({
    subject: 'We have {{title}}',
    body: 'Thank you.\n',
  });
  expect(parseMailSource('Subject:  Hello  \r\n\r\nThank you.')).toEqual({
    subject: 'Hello',
    body: 'Thank you.',
  });
});

test.each(['Thank you.', 'Subject:\n\nThank you.', 'Subject: Hello\nThank you.', 'Subject: Hello\n\n \n'])(
  'a text without a subject, or without anything else, is none: %j',
  (text) => {
    expect(parseMailSource(text)).toBeUndefined();
    expect(listMailProblems('submission-received', text)).toMatchObject([
      { kind: 'subject-missing', offset: 0 },
    ]);
  },
);

test('placeholders are double braces with a name; single ones, and what never ends, are words', () => {
  expect(splitPlaceholders('No. {{number}}: {{ title }} {a} {{b}')).toEqual([
    { words: 'No. ' },
    { name: 'number' },
    { words: ': ' },
    { name: 'title' },
    { words: ' {a} {{b}' },
  ]);
});

test('an unknown name is told where it stands, with the one that was meant', () => {
  expect(
    listMailProblems('submission-received', 'Subject: We have it\n\nYour paper "{{titles}}" {{code}'),
  ).toEqual([
    {
      kind: 'placeholder-unknown',
      offset: 33,
      message: '"{{titles}}" stands for nothing in a mail "submission-received". Did you mean "title"?',
    },
    { kind: 'placeholder-unknown', offset: 45, message: '"{{code" never ends. Close it with }}.' },
  ]);
});

test('a mail to sign in by has its link and its code', () => {
  expect(listMailProblems('sign-in', 'Subject: Sign in\n\nTo {{desk}}: {{ code }}')).toEqual([
    {
      kind: 'placeholder-missing',
      offset: 0,
      message: 'A mail "sign-in" is of no use without {{link}}.',
    },
  ]);
});
