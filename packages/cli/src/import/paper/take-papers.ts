import type { Contribution } from '@ml4astro/edition';
import { ChangeDraft } from '../../change/draft.ts';
import { describePeople } from '../../person/describe-people.ts';
import { settlePeople } from '../../person/settle-people.ts';
import { withPeople } from '../../person/with-people.ts';
import type { ImportScope } from '../import-file.ts';
import type { ImportOutcome } from '../import-outcome.ts';
import type { AsideRow } from '../table/read-table.ts';
import { mergePaper, type DraftPeople, type PaperMerge } from './merge-paper.ts';
import { findTwice, namePeople, writtenOf } from './name-people.ts';
import type { PaperDraft } from './paper-draft.ts';
import { findTag, modelText } from './source-text.ts';
import { withPapers } from './write-papers.ts';

/**
 * Takes papers of a source into an edition: those it has are changed where the source says otherwise, new ones are
 * added at the end, and none is taken away.
 *
 * @param drafts one for each paper, ids once
 */
export async function takePapers(
  scope: ImportScope,
  drafts: readonly PaperDraft[],
): Promise<Pick<ImportOutcome, 'change' | 'noun' | 'added' | 'updated' | 'unchanged' | 'notes' | 'aside'>> {
  const { edition, register, editions, origin } = scope;
  const known = new Map(edition.contributions.map((paper) => [paper.id, paper]));
  const aside: AsideRow[] = [];
  const sound = drafts.filter((draft) => {
    const reason = findFault(draft, known.get(draft.id));
    if (reason !== undefined) aside.push({ line: draft.line, record: draft.record, reason });
    return reason === undefined;
  });

  const written = sound.map(({ id, authors = [] }) =>
    authors.map((author) => writtenOf(author, known.get(id))),
  );
  const people = await settlePeople(written.flat(), register, scope.decisions, scope.ask);
  const resolutions = new Map(people.resolutions.map((each) => [each.written, each]));
  const notes = [...describePeople(people.resolutions)];
  const merges = new Map<string, PaperMerge>();
  const added: Contribution[] = [];
  const used = new Set<string>();
  for (const [at, draft] of sound.entries()) {
    const found = (written[at] ?? []).flatMap((each) => resolutions.get(each) ?? []);
    const twice = findTwice(found);
    if (twice !== undefined) {
      const reason = `Paper ${draft.id} names ${twice} twice. If they are two persons, --new-person says so; if not, name them once.`;
      aside.push({ line: draft.line, record: draft.record, reason });
      continue;
    }
    for (const each of found) if (each.kind === 'new') used.add(each.person.id);
    const paper = known.get(draft.id);
    const named = namePeople(draft, found, paper && { paper, register }, notes);
    if (paper === undefined) added.push(newPaper(draft, named));
    else {
      const merge = mergePaper(paper, draft, named, origin + edition.facts.path);
      notes.push(...merge.notes);
      if (merge.links.length > 0 || Object.keys(merge.fields).length > 0) merges.set(draft.id, merge);
    }
  }
  if (added.length > 0 && sound.every(({ presentation }) => presentation === undefined))
    notes.push('The source says of no paper how it is presented: the new ones are posters.');

  const change = new ChangeDraft(editions);
  change.edit('editions/people.yaml', (text) =>
    withPeople(text, { ...people, added: people.added.filter(({ id }) => used.has(id)) }),
  );
  change.edit(`editions/${edition.year}/contributions.yaml`, (text) => withPapers(text, merges, added));
  return {
    change: change.toChange(),
    noun: ['paper', 'papers'],
    added: added.length,
    updated: merges.size,
    unchanged: drafts.length - aside.length - added.length - merges.size,
    notes,
    aside,
  };
}

/** Why a paper cannot be taken. */
function findFault(
  { id, title, authors, abstract }: PaperDraft,
  paper: Contribution | undefined,
): string | undefined {
  if (paper === undefined && title === undefined) return `Paper ${id} is new and has no title. Give one.`;
  if (paper === undefined && (authors ?? []).length === 0)
    return `Paper ${id} is new and has no authors. Name them.`;
  const tag = findTag(title ?? '') ?? findTag(abstract ?? '');
  return tag === undefined
    ? undefined
    : `Paper ${id} holds HTML ("${tag}"), and an edition holds none. Write words, Markdown, or $…$.`;
}

function newPaper(draft: PaperDraft, { authors = [], contact }: DraftPeople): Contribution {
  const { id, title = '', presentation = 'poster', abstract, topics = [], links } = draft;
  return {
    id,
    title: modelText(title),
    presentation,
    authors,
    ...(contact === undefined ? {} : { contact }),
    ...(abstract === undefined ? {} : { abstract: modelText(abstract) }),
    topics: [...topics],
    files: links.map((link) => ({ ...link })),
  };
}
