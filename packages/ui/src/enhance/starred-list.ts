import { findStarStorage, readStars, toggleStar, writeStars, type Star } from './star-store.ts';
import { pickEvents, uidsOfStar } from './starred-calendar.ts';
import { showStars, STARS_CHANGED } from './stars.ts';

/** Fills the page of starred things from the reader's own device: by edition, each to be removed, all as one calendar. */
export function enhanceStarredList(root: Document): void {
  const page = root.querySelector<HTMLElement>('[data-starred-page]');
  const storage = findStarStorage();
  if (page === null || storage === undefined) return;
  const status = page.querySelector<HTMLElement>('[role="status"]');
  const starsHere = () => {
    const editions = new Set(listSections(page).map(({ dataset }) => dataset['starred']));
    return readStars(storage).filter(({ id }) => editions.has(id.split('/')[0]));
  };
  const show = () => showStarred(page, starsHere());
  const say = (words: string) => {
    if (status !== null) status.textContent = words;
  };

  show();
  root.addEventListener(STARS_CHANGED, show);
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const remove = target.closest<HTMLElement>('[data-remove]');
    if (remove !== null) {
      const star = starsHere().find(({ id }) => id === remove.dataset['remove']);
      if (star === undefined) return;
      const next = neighbourOf(remove, page);
      writeStars(storage, toggleStar(readStars(storage), star));
      showStars(root, readStars(storage));
      show();
      say(`Removed: ${star.title}`);
      // The button is gone: the keyboard goes on where it was.
      page.querySelector<HTMLElement>(`[data-remove="${CSS.escape(next)}"]`)?.focus();
    } else if (target.closest('[data-save-calendar]') !== null) {
      saveCalendar(page, starsHere()).then(say, () =>
        say('The programme could not be read. Nothing was saved; try again when you are online.'),
      );
    }
  });
}

function listSections(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-starred]')];
}

function showStarred(page: HTMLElement, stars: readonly Star[]): void {
  const model = page.querySelector<HTMLTemplateElement>('[data-starred-row]');
  for (const section of listSections(page)) {
    const own = stars.filter(({ id }) => id.startsWith(`${section.dataset['starred'] ?? ''}/`));
    const rows = own.map((star) => makeRow(model, star));
    section.querySelector('ul')?.replaceChildren(...rows);
    section.hidden = own.length === 0;
  }
  const timed = stars.some((star) => uidsOfStar(star).length > 0);
  const states: Readonly<Record<string, boolean>> = {
    unavailable: false,
    empty: stars.length === 0,
    some: stars.length > 0,
    timed,
  };
  for (const part of page.querySelectorAll<HTMLElement>('[data-starred-when]')) {
    part.hidden = states[part.dataset['starredWhen'] ?? ''] !== true;
  }
}

function makeRow(model: HTMLTemplateElement | null, star: Star): Node {
  const row = model?.content.cloneNode(true) ?? document.createDocumentFragment();
  if (!(row instanceof DocumentFragment)) return row;
  const link = row.querySelector('a');
  const kind = row.querySelector('.kind');
  const remove = row.querySelector<HTMLElement>('button');
  if (link !== null) {
    link.href = star.href;
    link.textContent = star.title;
  }
  if (kind !== null) kind.textContent = kindWords(star);
  if (remove !== null) {
    remove.dataset['remove'] = star.id;
    remove.setAttribute('aria-label', `Remove ${star.title}`);
  }
  return row;
}

function kindWords(star: Star): string {
  if (star.id.includes('/session/')) return 'In the programme';
  const count = uidsOfStar(star).length;
  if (count === 0) return 'Paper, with no place in the programme';
  return count === 1 ? 'Paper, in the programme' : `Paper, ${count} times in the programme`;
}

/** Id of the star after the one that a button removes, or before it. */
function neighbourOf(button: HTMLElement, page: HTMLElement): string {
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-remove]')];
  const index = buttons.indexOf(button);
  return (buttons[index + 1] ?? buttons[index - 1])?.dataset['remove'] ?? '';
}

/** Saves the events of the stars out of the calendars that the editions publish, and says what became of it. */
async function saveCalendar(page: HTMLElement, stars: readonly Star[]): Promise<string> {
  const wanted = new Set(stars.flatMap(uidsOfStar));
  const addresses = listSections(page)
    .filter(({ dataset }) => [...wanted].some((uid) => uid.endsWith(`@${dataset['starred'] ?? ''}`)))
    .flatMap(({ dataset }) => dataset['calendar'] ?? []);
  const { text, uids } = pickEvents(await Promise.all(addresses.map(readCalendar)), wanted);
  if (uids.length === 0) return 'None of these is in a programme any more, so there is nothing to save.';
  const file = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = Object.assign(document.createElement('a'), { href: file, download: 'starred.ics' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 10_000);
  const left = wanted.size - uids.length;
  return `Saved ${uids.length} ${uids.length === 1 ? 'event' : 'events'} as starred.ics.${
    left > 0 ? ` ${left} ${left === 1 ? 'is' : 'are'} in no programme any more.` : ''
  }`;
}

async function readCalendar(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
