import { foldMarks, splitName, type Contribution, type Edition, type PersonRecord } from '@ml4astro/edition';
import type { ChangeDraft } from '../change/draft.ts';

/** Whether a paper names a person, as an author or as the one who answers questions. */
export function isAuthor({ authors, contact }: Contribution, id: string): boolean {
  return (
    contact === id ||
    authors.some((author) =>
      typeof author === 'string' ? author === id : 'person' in author && author.person === id,
    )
  );
}

/**
 * The lines of an edition that still have the name of somebody who was taken out, for an organizer to look at: prose,
 * titles, credits, comments. Papers are left out.
 */
export function describeTraces(
  draft: ChangeDraft,
  { year, content, mails }: Edition,
  person: PersonRecord,
): readonly string[] {
  // A record that stays may have its comments.
  const register = draft.text('editions/people.yaml').includes(`id: ${person.id}`) ? [] : ['people.yaml'];
  const files = ['edition.yaml', 'schedule.yaml', 'assets/assets.yaml', 'todo.yaml'].concat(
    [...content.keys()].map((name) => `content/${name}.md`),
    [...mails.keys()].map((name) => `content/mail/${name}.md`),
  );
  const family = foldMarks(splitName(person).family);
  const traces = [...files.map((file) => `${year}/${file}`), ...register].flatMap((file) =>
    draft
      .text(`editions/${file}`)
      .split('\n')
      .flatMap((line, at) => (mentions(line, family, person.id, file) ? [`${file}:${at + 1}`] : [])),
  );
  return traces.length === 0
    ? []
    : [`Look whether these lines mean ${person.name}, and take the name out of them: ${traces.join(', ')}.`];
}

function mentions(line: string, family: string, id: string, file: string): boolean {
  const folded = foldMarks(line);
  // In the register, a record of another with the same family name is no trace; a comment may be one.
  const text = file === 'people.yaml' ? (folded.split('#')[1] ?? '') : folded;
  return (
    text.includes(id) ||
    ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${family.replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
  );
}
