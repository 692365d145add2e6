import {
  arrangePapers,
  paperCountWords,
  type ArrangedGroup,
  type PaperGroups,
} from '../paper-list/arrange-papers.ts';
import { fillForm, followInAddress, readForm } from './filter-form.ts';
import { moveRows, readRow, showFitting, standsAs, type PaperRow } from './paper-rows.ts';
import {
  asksForAll,
  readPaperQuery,
  writePaperQuery,
  type PaperChoices,
  type PaperQuery,
} from '../paper-list/paper-query.ts';

/**
 * Lets a list of papers follow its form at once, and the address follow the list. The server has sent every paper, those
 * that do not fit unshown, so that nothing is fetched.
 */
export function enhancePaperList(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('[data-list-filter]');
  const list = root.querySelector<HTMLElement>('[data-paper-list]');
  if (form === null || list === null) return;
  const { choices, groups } = JSON.parse(form.dataset['listFilter'] ?? '') as {
    choices: PaperChoices;
    groups: PaperGroups;
  };
  const rows = [...list.querySelectorAll<HTMLElement>('[data-paper]')].map(readRow);
  let arrangement = '';
  const followAddress = followInAddress();

  const show = (query: PaperQuery) => {
    const arranged = arrangePapers(rows, query, groups);
    if (arrangement !== `${query.group} ${query.sort}`) {
      // The order of the server is read from the form as it came: nothing moves on a page that is right already.
      if (arrangement !== '' || !standsAs(list, arranged)) moveRows(list, arranged);
      arrangement = `${query.group} ${query.sort}`;
    }
    showFitting(list, arranged);
    tell(root, arranged, rows.length, asksForAll(query));
  };
  const showAddress = () => {
    const query = readPaperQuery(new URLSearchParams(location.search), choices);
    fillForm(form, query);
    show(query);
  };
  const follow = () => {
    const query = readPaperQuery(readForm(form), choices);
    show(query);
    followAddress(writePaperQuery(query, choices));
  };

  showAddress();
  form.hidden = false;
  form.addEventListener('input', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow();
  });
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-list-reset]')) return;
    event.preventDefault();
    fillForm(form, readPaperQuery(new URLSearchParams(), choices));
    follow();
    form.querySelector('input')?.focus();
  });
  addEventListener('popstate', showAddress);
}

function tell(
  root: Document,
  arranged: readonly ArrangedGroup<PaperRow>[],
  total: number,
  whole: boolean,
): void {
  const shown = arranged.reduce((sum, group) => sum + group.shown, 0);
  const words = paperCountWords(shown, total);
  for (const count of root.querySelectorAll('[data-list-count]')) {
    if (count.textContent !== words) count.textContent = words;
  }
  for (const empty of root.querySelectorAll<HTMLElement>('[data-list-empty]')) empty.hidden = shown > 0;
  for (const reset of root.querySelectorAll<HTMLElement>('[data-list-reset="when-asked"]'))
    reset.hidden = whole;
}
