import type { EditionFile } from '@ml4astro/edition';
import { z } from 'zod';
import type { SubmissionContent } from './submission-content.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** Something that a submission lacks, or has too much of. */
export const MissingPart = z.object({
  field: z.enum(['title', 'abstract', 'topics', 'authors', 'consentToPublish', 'paper']),
  /** From 1. */
  author: z.int().nullable().describe('The place of the author it is about; null where it is about none.'),
  message: z.string().describe('What is wrong, and what would be right.'),
});
export type MissingPart = z.infer<typeof MissingPart>;

/** All that keeps a submission from being complete, in the order of the form; nothing when it is. */
export function listMissingParts(
  content: SubmissionContent,
  paper: SubmissionRecord['paper'],
  facts: Pick<EditionFile, 'topics' | 'call'>,
): MissingPart[] {
  const { titleCharacters, abstractCharacters } = facts.call.form;
  return [
    ...missingText('title', content.title, titleCharacters),
    ...missingText('abstract', content.abstract, abstractCharacters),
    ...missingTopics(content.topics, facts.topics),
    ...missingAuthors(content.authors),
    ...(content.consentToPublish === null
      ? [about('consentToPublish', 'Say whether it may be published when it is accepted.')]
      : []),
    ...(paper === undefined ? [about('paper', 'Upload the paper as a PDF.')] : []),
  ];
}

function missingText(field: 'title' | 'abstract', text: string, most: number): MissingPart[] {
  if (text.trim() === '') return [about(field, `Write the ${field}.`)];
  const length = countCharacters(text);
  if (length <= most) return [];
  return [
    about(
      field,
      `The ${field} has ${length} characters, and ${most} are taken. Shorten it by ${length - most}.`,
    ),
  ];
}

/** What a person counts as characters: not the halves in which a computer may keep them. */
function countCharacters(text: string): number {
  return [...text].length;
}

function missingTopics(chosen: readonly string[], topics: EditionFile['topics']): MissingPart[] {
  if (topics.length > 0 && chosen.length === 0) return [about('topics', 'Choose at least one topic.')];
  const ids = new Set(topics.map(({ id }) => id));
  return chosen
    .filter((id) => !ids.has(id))
    .map((id) =>
      about('topics', `"${id}" is no topic of this edition. Its topics are ${[...ids].join(', ')}.`),
    );
}

function missingAuthors(authors: SubmissionContent['authors']): MissingPart[] {
  if (authors.length === 0) return [about('authors', 'Name the authors.')];
  const parts = authors.flatMap((author, index) => missingOfAuthor(author, index + 1, authors));
  return authors.some(({ presenting }) => presenting)
    ? parts
    : [...parts, about('authors', 'Say which of the authors presents it.')];
}

function missingOfAuthor(
  { name, email, affiliation, orcid }: SubmissionContent['authors'][number],
  place: number,
  authors: SubmissionContent['authors'],
): MissingPart[] {
  const who = name === '' ? `author ${place}` : name;
  const first = authors.findIndex((each) => each.email === email) + 1;
  return [
    name === '' && `Write the name of author ${place}.`,
    affiliation === '' && `Write the affiliation of ${who}, or "independent".`,
    email === ''
      ? `Write the e-mail address of ${who}.`
      : !z.email().safeParse(email).success
        ? `"${email}" is not an e-mail address. Correct that of ${who}.`
        : first < place && `"${email}" is the address of author ${first} too. Correct that of ${who}.`,
    orcid !== null &&
      !isOrcid(orcid) &&
      `"${orcid}" is not an ORCID iD. Correct that of ${who}, or leave it out.`,
  ].flatMap((message) => (message === false ? [] : about('authors', message, place)));
}

/** ISO 7064 MOD 11-2 over the digits, as ORCID's "Structure of the ORCID Identifier" prescribes. */
function isOrcid(text: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replaceAll('-', '');
  const total = digits
    .slice(0, -1)
    .split('')
    .reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}

function about(field: MissingPart['field'], message: string, author: number | null = null): MissingPart {
  return { field, author, message };
}
