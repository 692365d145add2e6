import type { Contribution } from '@ml4astro/edition';
import { wordsOfMarkdown } from '@ml4astro/edition/markdown';
import { plainTex } from '@ml4astro/edition/tex';
import { isDeepStrictEqual } from 'node:util';
import { onOneLine } from '../table/cell-text.ts';
import { isTitle } from './is-title.ts';
import { compareLink } from './link.ts';
import type { PaperDraft, PaperLink } from './paper-draft.ts';
import { modelText } from './source-text.ts';

/** What an edition has to say anew of a paper; fields that stay as they are, are left out. */
export interface PaperMerge {
  readonly fields: Partial<
    Pick<Contribution, 'title' | 'presentation' | 'authors' | 'contact' | 'abstract' | 'topics'>
  >;
  /** Links that are new, or another address than before. */
  readonly links: readonly PaperLink[];
  readonly notes: readonly string[];
}

/** Whom a draft names, as the edition writes them. */
export interface DraftPeople {
  /** `undefined` while somebody has to decide who one of them is. */
  readonly authors: Contribution['authors'] | undefined;
  readonly contact: string | undefined;
}

/**
 * Compares a paper of an edition with what a source tells of it. Only what the source says otherwise is new: what it
 * leaves out stays, and so does what it can only say in a plainer form, such as a title without its formulas.
 *
 * @param site the public address of the edition, without a slash at its end
 */
export function mergePaper(
  paper: Contribution,
  draft: PaperDraft,
  people: DraftPeople,
  site: string,
): PaperMerge {
  const notes: string[] = [];
  const links = draft.links.filter(({ kind, url }) => {
    const known = paper.files.find((file) => file.kind === kind);
    const compared = known === undefined ? 'other' : compareLink(known, url, site);
    if (compared === 'here')
      notes.push(`Paper ${paper.id} has its ${kind} here already; the address ${url} was left out.`);
    return compared === 'other';
  });
  const authors = people.authors && keepAffiliations(people.authors, paper.authors);
  const fields = {
    ...(draft.title !== undefined && !isTitle(draft.title, paper.title) && { title: modelText(draft.title) }),
    ...(draft.presentation !== undefined &&
      draft.presentation !== paper.presentation && { presentation: draft.presentation }),
    ...(authors !== undefined && !isDeepStrictEqual(authors, paper.authors) && { authors }),
    ...(people.contact !== undefined && people.contact !== paper.contact && { contact: people.contact }),
    ...(draft.abstract !== undefined &&
      !isAbstract(draft.abstract, paper.abstract ?? '') && { abstract: modelText(draft.abstract) }),
    ...(draft.topics !== undefined &&
      draft.topics.length > 0 &&
      !isDeepStrictEqual([...draft.topics], paper.topics) && { topics: [...draft.topics] }),
  };
  return { fields, links, notes };
}

/** Where a source gives no affiliation, that on record stays. */
function keepAffiliations(
  authors: Contribution['authors'],
  known: Contribution['authors'],
): Contribution['authors'] {
  const byPerson = new Map(
    known.flatMap((author) =>
      typeof author === 'object' && 'person' in author ? [[author.person, author]] : [],
    ),
  );
  return authors.map((author) => (typeof author === 'string' ? (byPerson.get(author) ?? author) : author));
}

function isAbstract(written: string, abstract: string): boolean {
  const text = onOneLine(written);
  const forms = [abstract, wordsOfMarkdown(abstract), plainTex(wordsOfMarkdown(abstract))];
  return (
    forms.some((form) => onOneLine(form) === text) || onOneLine(modelText(written)) === onOneLine(abstract)
  );
}
