import type { SubmissionForm } from '@ml4astro/api/desk';

/** A fact of the call, as a list shows it. */
export interface CallFact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

const PAPER = { a4: 'A4', letter: 'US Letter', unstated: undefined } as const;

/** What an author has to have in hand, as the call says it; what it leaves open is left out. */
export function listCallFacts({ call, limits }: SubmissionForm): CallFact[] {
  const { pages, format, blind } = call;
  const facts: CallFact[] = [
    {
      term: 'The form asks for',
      text: `a title of up to ${limits.titleCharacters.toLocaleString('en')} characters, an abstract of up to ${limits.abstractCharacters.toLocaleString('en')}, topics, and the authors with their e-mail addresses`,
    },
    { term: 'The file', text: fileWords(pages, limits) },
  ];
  if (format !== 'unstated') facts.push({ term: 'Its format', text: format.name, href: format.url });
  if (blind === 'double') {
    facts.push({
      term: 'Blind review',
      text: 'Reviewers must not see who wrote it: leave names, affiliations and thanks out of the file.',
      note: 'The file is checked for them when it arrives.',
    });
  }
  return facts;
}

function fileWords(pages: SubmissionForm['call']['pages'], limits: SubmissionForm['limits']): string {
  const size = PAPER[limits.paper];
  const range =
    pages === 'unstated'
      ? undefined
      : `${pages.min === null ? `up to ${pages.max}` : `${pages.min}–${pages.max}`} pages${
          { excluded: ' without references', included: ' with references', unstated: '' }[pages.references]
        }`;
  return ['one PDF', range, size && `on ${size}`, `up to ${limits.fileMegabytes} MB`]
    .filter((part) => part !== undefined)
    .join(', ');
}
