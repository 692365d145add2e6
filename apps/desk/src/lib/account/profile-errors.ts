import { isSaid, type ProfileFields } from './profile-form.ts';

/** Something to mend in the profile, and the field that it is about. */
export interface ProfileError {
  readonly message: string;
  readonly href: string;
}

/**
 * The faults of a profile as the API tells them: a sentence in each line, followed by the place that it is about
 * (`→ at affiliations[0].domain`).
 */
export function errorsOfProfile(message: string, fields: ProfileFields): ProfileError[] {
  const faults = [...message.matchAll(/^✖ (?<sentence>.*)(?:\n\s*→ at (?<path>.*))?$/gm)];
  return faults.map(({ groups = {} }) => ({
    message: groups['sentence'] ?? '',
    href: `#${fieldOf(groups['path'] ?? '', fields)}`,
  }));
}

function fieldOf(path: string, fields: ProfileFields): string {
  const [, part = 'name', index, rest = 'institution'] = /^(\w+)(?:\[(\d+)\](?:\.(\w+))?)?/.exec(path) ?? [];
  if (part === 'affiliations') {
    // Empty ones were left out of what was sent.
    const said = fields.affiliations.flatMap((each, at) => (isSaid(each) ? [at] : []));
    return `affiliation-${said[Number(index)] ?? 0}-${rest}`;
  }
  if (part !== 'conflicts') return part;
  const domains = fields.domains.split('\n').filter((line) => line.trim() !== '').length;
  return Number(index) < domains ? 'domains' : 'persons';
}

/** What is wrong with one field, where something is. */
export function profileErrorOf(errors: readonly ProfileError[], id: string): string | undefined {
  const messages = errors.filter(({ href }) => href === `#${id}`).map(({ message }) => message);
  return messages.length === 0 ? undefined : messages.join(' ');
}
