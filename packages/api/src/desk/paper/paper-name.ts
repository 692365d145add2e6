/** The longest name that is kept, in characters. */
const LONGEST = 150;

/** What a file without a name is called. */
const NAMELESS = 'paper';

/**
 * A file's name as it may be shown and given back: no folders, nothing that turns the line, hides or ends it, and the ending
 * of what it is. Browsers send what they like here.
 */
export function neutralizeName(name: string): string {
  const base =
    name
      .toWellFormed()
      .normalize('NFC')
      .split(/[/\\]/)
      .at(-1)
      // Control characters, those that turn the direction of writing, line separators, and what is not seen at all.
      ?.replaceAll(
        /[\p{Cc}\p{Co}\p{Cn}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu,
        ' ',
      )
      .replaceAll(/\s+/g, ' ') ?? '';
  const stem = base.replace(/(\s*\.pdf)+\s*$/i, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...stem].slice(0, LONGEST).join('').trimEnd();
  return `${short === '' ? NAMELESS : short}.pdf`;
}

/** The name under which reviewers get a file: `submission-12-v2.pdf`. */
export function nameForReview(number: number | null, version: number): string {
  return `${number === null ? 'draft' : `submission-${number}`}-v${version}.pdf`;
}
