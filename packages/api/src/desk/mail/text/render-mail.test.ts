import { MAIL_TEMPLATES, listMailProblems, placeholdersOf, type MailTemplate } from '@ml4astro/edition/mail';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_MAILS } from '../templates/built-in-mails.ts';
import type { MailSender } from './mail-sender.ts';
import { renderMail } from './render-mail.ts';

const SENDER: MailSender = {
  edition: undefined,
  workshop: 'ML4Astro at ICML 2025',
  desk: 'https://workshop.example.org/desk/2025/',
  contact: 'ml4astro2025@example.org',
};
const TEMPLATES = Object.keys(MAIL_TEMPLATES) as MailTemplate[];

function exampleOf(template: MailTemplate): Record<string, string> {
  return Object.fromEntries([...placeholdersOf(template)].map(([name, { example }]) => [name, example]));
}

describe.each(TEMPLATES)('the mail %s', (template) => {
  test('is a good text, and uses everything that whoever queues it has to say', () => {
    const { text } = BUILT_IN_MAILS[template];
    expect(listMailProblems(template, text)).toEqual([]);
    for (const name of Object.keys(MAIL_TEMPLATES[template].placeholders))
      expect(text).toContain(`{{${name}}}`);
  });

  test('says why one gets it and whom to ask, and leaves nothing to fill in', () => {
    const { subject, text, html, problems } = renderMail(template, exampleOf(template), SENDER);
    expect(problems).toEqual([]);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\{|\}\}|undefined|\(not stated\)/);
    const words = text.replace(/\s+/g, ' ');
    expect(words).toContain(`You get this mail because ${BUILT_IN_MAILS[template].why}.`);
    expect(words).toContain('Write to ml4astro2025@example.org.');
  });

  test('asks no host for anything', () => {
    expect(renderMail(template, exampleOf(template), SENDER).html).not.toMatch(
      /<(?:img|link|script|style|iframe)|src=|style=/,
    );
  });
});

test('a receipt, as plain text', () => {
  expect(renderMail('submission-received', exampleOf('submission-received'), SENDER).text)
    .toBe(`Thank you. Your submission to ML4Astro at ICML 2025 has arrived.

- Number: 42
- Title: Weighing galaxies at z ≈2 with graph networks
- Authors: Ada Lovelace, Edwin Hubble
- File: galaxies.pdf
- SHA-256 of the file:
  9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

You can change it, replace the file, or withdraw it, until 1 June 2025,
23:59 AoE (2 June 2025, 11:59 UTC):

https://workshop.example.org/desk/2025/submissions/0e2b7a52-5a61-4c52-9f0e-0d5f6a0f6c11/

---

You get this mail because you may edit this submission. It was written by
the desk of ML4Astro at ICML 2025, https://workshop.example.org/desk/2025/.
Questions? Write to ml4astro2025@example.org.
`);
});

test('a receipt, as HTML: its links can be followed', () => {
  const { html } = renderMail('submission-received', exampleOf('submission-received'), SENDER);
  expect(html).toMatch(
    /^<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Received: no\. 42, /,
  );
  expect(html).toContain('<li>Authors: Ada Lovelace, Edwin Hubble</li>');
  expect(html).toContain('<a href="https://workshop.example.org/desk/2025/">');
});

test('a value is never read as markup, and a link leads to the web alone', () => {
  const data = {
    ...exampleOf('submission-withdrawn'),
    title: '<script>alert(1)</script> [here](https://evil.example) **bold** {{number}}',
    link: 'javascript:alert(1)',
  };
  const { html, text } = renderMail('submission-withdrawn', data, SENDER);
  expect(html).not.toMatch(/<script|<strong|href="(?:javascript|https:\/\/evil)/);
  expect(html).toContain('[here](https://evil.example) **bold** {{number}}');
  expect(text).toContain('<script>alert(1)</script>');
});

test('a long title is cut in the subject, whole in the text', () => {
  const title = 'galaxy '.repeat(80).trim();
  const { subject, text } = renderMail(
    'submission-received',
    { ...exampleOf('submission-received'), title },
    SENDER,
  );
  expect([...subject]).toHaveLength(200);
  expect(text.replace(/\s+/g, ' ')).toContain(title);
});

test('without a stated contact, the desk is named alone', () => {
  const { text } = renderMail('submission-received', exampleOf('submission-received'), {
    ...SENDER,
    contact: undefined,
  });
  expect(text).not.toMatch(/Write to|not stated/);
});

test('a deadline that nobody announced is said to be that', () => {
  const { text } = renderMail(
    'submission-received',
    { ...exampleOf('submission-received'), until: '' },
    SENDER,
  );
  expect(text.replace(/\s+/g, ' ')).toContain('until the end of the call, which is not announced yet');
});
