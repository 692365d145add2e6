import { suggest } from '../closest-word.ts';
import { placeholdersOf, type MailTemplate } from './mail-templates.ts';

/** The text of a mail before it is filled in: one line, and Markdown. Both may use placeholders. */
export interface MailSource {
  readonly subject: string;
  readonly body: string;
}

/** What keeps a text from being used, and where: `offset` counts its characters. */
export interface MailSourceProblem {
  readonly kind: 'subject-missing' | 'placeholder-unknown' | 'placeholder-missing';
  readonly offset: number;
  readonly message: string;
}

/** `Subject: …`, a blank line, and the body. */
const FORM = /^Subject:[ \t]*(?<subject>\S[^\r\n]*?)[ \t]*\r?\n[ \t]*\r?\n(?<body>[\s\S]*\S[\s\S]*)$/;

/** A placeholder; without the second pair of braces, one that never ends. */
const PLACEHOLDER = /\{\{[ \t]*(?<name>[^{}\n]*?)[ \t]*(?<end>\}\}|(?=[{}\n])|$)/g;

/** Parts a text into its subject and its body; `undefined` where it has no subject line, or nothing after it. */
export function parseMailSource(text: string): MailSource | undefined {
  const { subject, body } = FORM.exec(text)?.groups ?? {};
  return subject === undefined || body === undefined ? undefined : { subject, body };
}

/** A text cut at its placeholders, in order: words, and names. */
export function splitPlaceholders(text: string): readonly ({ words: string } | { name: string })[] {
  const pieces: ({ words: string } | { name: string })[] = [];
  let from = 0;
  for (const { index, 0: whole, groups } of text.matchAll(PLACEHOLDER)) {
    if (groups?.['end'] !== '}}') continue;
    if (index > from) pieces.push({ words: text.slice(from, index) });
    pieces.push({ name: groups['name'] ?? '' });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from) });
  return pieces;
}

/** Everything that keeps `text` from being the text of that template; nothing for a good one. */
export function listMailProblems(template: MailTemplate, text: string): readonly MailSourceProblem[] {
  const known = placeholdersOf(template);
  const problems: MailSourceProblem[] = [];
  if (parseMailSource(text) === undefined) {
    const message =
      'A mail begins with its subject, and has a blank line before its text: "Subject: We have {{title}}".';
    problems.push({ kind: 'subject-missing', offset: 0, message });
  }
  const used = new Set<string>();
  for (const { index, groups } of text.matchAll(PLACEHOLDER)) {
    const name = groups?.['name'] ?? '';
    used.add(name);
    const message =
      groups?.['end'] !== '}}'
        ? `"{{${name}" never ends. Close it with }}.`
        : known.has(name)
          ? undefined
          : `"{{${name}}}" stands for nothing in a mail "${template}".${suggest(name, known.keys()) || ` It may use ${[...known.keys()].join(', ')}.`}`;
    if (message !== undefined) problems.push({ kind: 'placeholder-unknown', offset: index, message });
  }
  for (const [name, { required }] of known) {
    if (!required || used.has(name)) continue;
    const message = `A mail "${template}" is of no use without {{${name}}}.`;
    problems.push({ kind: 'placeholder-missing', offset: 0, message });
  }
  return problems;
}
