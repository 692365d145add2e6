import type { NewChangeset } from '@changesets/types';

/** A hash of a commit, in full or short; a word of letters alone is a word. */
const COMMIT = /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/;

/** `fix:`, `feat(ui)!:`: a note to the developers of a repository. */
const PREFIX = /^[a-z]+(?:\([^)]*\))?!?:/;

/**
 * What is wrong with the texts of changesets: each becomes an entry of a changelog, so it is a sentence for the users of a package,
 * or for the maintainers where no package is named.
 *
 * @returns one sentence for each fault, naming the file
 */
export function findPoorTexts(changesets: readonly Pick<NewChangeset, 'id' | 'summary'>[]): string[] {
  return changesets.flatMap(({ id, summary }) => {
    const fault = faultOf(summary.trim());
    return fault === undefined ? [] : [`.changeset/${id}.md ${fault}`];
  });
}

function faultOf(text: string): string | undefined {
  if (text === '')
    return 'says nothing: write in a sentence what is different for those who use the package.';
  if (PREFIX.test(text)) return `begins with "${text.split(':')[0]}:": write a sentence for users.`;
  if (COMMIT.test(text)) return `names the commit ${COMMIT.exec(text)?.[0]}, which tells users nothing.`;
  if (!/^[\p{Lu}`]/u.test(text))
    return 'does not begin like a sentence: with a capital, or with a name in backticks.';
  if (!/[.!?`)]$/.test(text)) return 'does not end like a sentence.';
  if (text.split(/\s+/).length < 4) return `is too short to tell anyone anything: "${text}"`;
  return undefined;
}
