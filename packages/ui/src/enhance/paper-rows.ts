import type { ArrangedGroup } from '../paper-list/arrange-papers.ts';
import { foldPaper, type ListedPaper } from '../paper-list/listed-paper.ts';

/** A paper of a list with its row of the page. */
export interface PaperRow extends ListedPaper {
  readonly row: HTMLElement;
}

/** Reads what a row shows and what its data attributes add. */
export function readRow(row: HTMLElement): PaperRow {
  const {
    paper = '',
    order = '',
    year = '',
    presentation = '',
    topics,
    persons,
    firstAuthor = '',
  } = row.dataset;
  const texts = (selector: string) =>
    [...row.querySelectorAll(selector)].map((each) => each.textContent.trim());
  const words = foldPaper({
    id: paper,
    order: Number(order),
    year,
    presentation,
    topics: topics?.split(' ') ?? [],
    persons: persons?.split(' ') ?? [],
    title: texts('.title').join(''),
    authors: texts('.authors').join('').split(', '),
    firstAuthor,
    topicLabels: texts('.topics > li'),
  });
  return { ...words, row };
}

/** Whether the rows stand as they should already. */
export function standsAs(list: HTMLElement, arranged: readonly ArrangedGroup<PaperRow>[]): boolean {
  const wanted = arranged.flatMap(({ papers }) => papers.map(({ paper }) => paper.row));
  const standing = [...list.querySelectorAll('[data-paper]')];
  return (
    [...list.children].every((section, index) => section.id === arranged[index]?.group.id) &&
    standing.every((row, index) => row === wanted[index])
  );
}

/** Puts the rows under new headings, which are made after the first there is: classes and levels are the page's. */
export function moveRows(list: HTMLElement, arranged: readonly ArrangedGroup<PaperRow>[]): void {
  const model = list.firstElementChild;
  if (model === null) return;
  const sections = arranged.map(({ group, papers }) => {
    const section = model.cloneNode() as HTMLElement;
    const heading = model.firstElementChild?.cloneNode(true) as HTMLElement;
    const rows = model.querySelector('ol')?.cloneNode() as HTMLElement;
    section.id = group.id;
    heading.id = `${group.id}-title`;
    section.setAttribute('aria-labelledby', heading.id);
    if (heading.firstChild !== null) heading.firstChild.textContent = `${group.title} `;
    rows.append(...papers.map(({ paper }) => paper.row));
    section.append(heading, ' ', rows);
    return section;
  });
  list.replaceChildren(...sections);
}

/** Shows what fits, hides what does not, and counts it in the headings. */
export function showFitting(list: HTMLElement, arranged: readonly ArrangedGroup<PaperRow>[]): void {
  for (const [index, { papers, shown }] of arranged.entries()) {
    const section = list.children[index] as HTMLElement;
    section.hidden = shown === 0;
    const count = section.querySelector('.count');
    if (count !== null) count.textContent = String(shown);
    for (const { paper, fits } of papers) if (paper.row.hidden === fits) paper.row.hidden = !fits;
  }
}
