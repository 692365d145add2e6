import type { Contribution } from '../schema/contributions-file.ts';

/** The ids of a paper's authors in its order; `undefined` for one who is known by name alone. */
export function authorIds({ authors }: Contribution): readonly (string | undefined)[] {
  return authors.map((author) => {
    if (typeof author === 'string') return author;
    return 'person' in author ? author.person : undefined;
  });
}
