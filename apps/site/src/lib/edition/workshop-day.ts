import type { EditionSummary } from '@ml4astro/api/public';
import { deadlineWords } from '@ml4astro/ui/words/deadline-words';

/** The day of the workshop in words, as it is known: `29 July 2023`, `22 or 23 July 2022`. */
export function workshopDay({ workshop }: Pick<EditionSummary, 'workshop'>): string | undefined {
  return workshop === null ? undefined : deadlineWords(workshop.current).day;
}

/** `Vancouver, Canada`. */
export function place({ conference }: Pick<EditionSummary, 'conference'>): string {
  return `${conference.city}, ${conference.country}`;
}
