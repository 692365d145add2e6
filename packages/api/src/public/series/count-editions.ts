import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionNumbers } from './numbers-output.ts';

/** The numbers of each year, oldest first. Who is new is decided by the editions of this catalogue alone. */
export function countEditions({ editions, persons }: Catalogue): EditionNumbers[] {
  return editions.map(({ edition, counts }) => {
    const { year, facts } = edition;
    const present = persons.items.filter(({ summary }) => summary.years.includes(year));
    const newPeople = present.filter(({ summary }) => summary.years[0] === year).length;
    return {
      year,
      path: facts.path,
      papers: counts.contributions,
      authors: counts.authors,
      people: present.length,
      newPeople,
      returningPeople: present.length - newPeople,
    };
  });
}
