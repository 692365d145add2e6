import { fc, test } from '@fast-check/vitest';
import { MAIL_TEMPLATES, placeholdersOf, type MailTemplate } from '@ml4astro/edition/mail';
import { simpleParser } from 'mailparser';
import { expect } from 'vitest';
import { composeMessage } from '../../src/desk/mail/delivery/compose-message.ts';
import type { MailSender } from '../../src/desk/mail/text/mail-sender.ts';
import { renderMail } from '../../src/desk/mail/text/render-mail.ts';

/** What breaks out of a text where it is let: of HTML, Markdown, TeX, headers, placeholders. */
const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></p></li></ul></body>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '**',
  '`',
  '\n\n# Heading\n\n- item\n\n',
  '\r\nBcc: eve@evil.example\r\n\r\n<b>body</b>',
  '\n.\r\n',
  '=?utf-8?B?PGI+?=',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\frac{',
  '{{link}}',
  '{{',
  '\u2028',
  '\u202e',
  '\0',
  'javascript:alert(1)',
  'https://evil.example/" onclick="alert(1)',
  'eve@evil.example, mallory@evil.example',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const anyTemplate = fc.constantFrom(...(Object.keys(MAIL_TEMPLATES) as MailTemplate[]));
const anyMail = fc
  .tuple(anyTemplate, fc.array(anyText, { minLength: 10, maxLength: 10 }))
  .map(([template, texts]) => ({
    template,
    data: Object.fromEntries([...placeholdersOf(template).keys()].map((name, at) => [name, texts[at] ?? ''])),
  }));

const SENDER: MailSender = {
  edition: undefined,
  workshop: 'ML4Astro',
  desk: 'https://workshop.example.org/desk/',
  contact: 'contact@example.org',
};

/** The tags of a page, links left out: whether a value is one depends on it. */
function shapeOf(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/^<\/?a\b/.test(tag));
}

test.prop([anyMail], { numRuns: 300 })(
  'whatever a placeholder stands for, the page keeps its shape',
  ({ template, data }) => {
    const plain = renderMail(template, {}, SENDER);
    const { html, subject } = renderMail(template, data, SENDER);
    expect(shapeOf(html)).toEqual(shapeOf(plain.html));
    for (const [tag, href] of html.matchAll(/<a\b(?: href="([^"]*)")?[^>]*>/g)) {
      expect(tag).toBe(`<a href="${href}">`);
      expect(href).toMatch(/^(?:https?|mailto):/);
    }
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  },
);

test.prop([anyMail, anyText, anyText], { numRuns: 300 })(
  'whatever a placeholder or a name holds, the message keeps its headers and its one recipient',
  async ({ template, data }, workshop, local) => {
    const sender = { ...SENDER, workshop };
    const { problems: _none, ...rendered } = renderMail(template, data, sender);
    const recipient = `${local}@example.org`;
    const { bytes } = await composeMessage(
      {
        from: { name: workshop, address: 'desk@example.org' },
        recipient,
        replyTo: sender.contact,
        messageId: '<1@desk.example>',
        date: new Date(0),
      },
      rendered,
    );
    const [head = ''] = bytes.toString('latin1').split('\r\n\r\n');
    const names = [...head.matchAll(/^([A-Za-z-]+):/gm)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set([
        'Auto-Submitted',
        'Content-Type',
        'Date',
        'From',
        'MIME-Version',
        'Message-ID',
        'Reply-To',
        'Subject',
        'To',
      ]),
    );
    expect(names).toHaveLength(9);
    const mail = await simpleParser(bytes);
    expect(mail.from?.value.map(({ address }) => address)).toEqual(['desk@example.org']);
    expect(mail.replyTo?.value.map(({ address }) => address)).toEqual(['contact@example.org']);
    expect(mail.html).toBe(rendered.html);
  },
);
