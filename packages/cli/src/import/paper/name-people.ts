import type { Contribution, PersonRecord } from '@ml4astro/edition';
import { matchWritten } from '../../person/match-written.ts';
import type { PersonResolution } from '../../person/person-resolution.ts';
import type { WrittenPerson } from '../../person/written-person.ts';
import type { DraftPeople } from './merge-paper.ts';
import type { PaperDraft } from './paper-draft.ts';

/** Who is named twice among the authors of one paper. */
export function findTwice(found: readonly PersonResolution[]): string | undefined {
  const ids = found.flatMap((each) => (each.kind === 'unsure' ? [] : [each.person.id]));
  const id = ids.find((each, at) => ids.indexOf(each) !== at);
  return found.flatMap((each) =>
    each.kind !== 'unsure' && each.person.id === id ? [each.person.name] : [],
  )[0];
}

/** An author as the register is asked for them; those whom the paper has already are the likeliest. */
export function writtenOf(
  { name, orcid }: NonNullable<PaperDraft['authors']>[number],
  paper: Contribution | undefined,
): WrittenPerson {
  return { name, orcid, among: paper === undefined ? [] : listAuthors(paper) };
}

/**
 * Whom a draft names, as the edition writes them. A new paper has authors by name until somebody decides who they are; one
 * that is here keeps those it has until then.
 *
 * @param known the paper of the edition, with the register that its authors are in; `undefined` for a new one
 */
export function namePeople(
  { id, authors: drafts = [], contact }: PaperDraft,
  found: readonly PersonResolution[],
  known: { readonly paper: Contribution; readonly register: readonly PersonRecord[] } | undefined,
  notes: string[],
): DraftPeople {
  const unsure = found.some(({ kind }) => kind === 'unsure');
  if (unsure && known !== undefined)
    notes.push(`The authors of paper ${id} stay as they are until that is decided.`);
  const stay = drafts.length === 0 || (unsure && known !== undefined);
  const authors = found.map((each, at): Contribution['authors'][number] => {
    const affiliation = drafts[at]?.affiliation;
    const named = affiliation === undefined ? {} : { affiliation };
    if (each.kind === 'unsure') return { name: each.written.name, ...named };
    return affiliation === undefined ? each.person.id : { person: each.person.id, affiliation };
  });
  const here = known === undefined || !stay ? [] : listAuthors(known.paper);
  const people = new Set([
    ...found.flatMap((each): readonly PersonRecord[] => (each.kind === 'unsure' ? [] : [each.person])),
    ...(known?.register ?? []).filter((person) => here.includes(person.id)),
  ]);
  const match = contact === undefined ? undefined : matchWritten({ name: contact }, [...people], true);
  if (match !== undefined && match.kind !== 'one' && !unsure)
    notes.push(`Paper ${id}: the contact "${contact}" is none of its authors and was left out.`);
  return {
    authors: stay ? undefined : authors,
    contact: match?.kind === 'one' ? match.person.id : undefined,
  };
}

/** Ids of the authors of a paper who are known. */
export function listAuthors({ authors }: Contribution): readonly string[] {
  return authors.flatMap((author) => {
    if (typeof author === 'string') return [author];
    return 'person' in author ? [author.person] : [];
  });
}
