import { findStarStorage, readStars, STAR_KEY, toggleStar, writeStars, type Star } from './star-store.ts';

/** Told to the document when the stars changed, here or in another tab. */
export const STARS_CHANGED = 'starschange';

/** Brings the star buttons of a page to life: they mark and unmark, and agree with every other tab. */
export function enhanceStars(root: Document): void {
  const storage = findStarStorage();
  if (storage === undefined) return;
  const show = () => {
    showStars(root, readStars(storage));
    root.dispatchEvent(new Event(STARS_CHANGED));
  };
  writeStarsOfPage(root, storage);
  show();
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-star]') : null;
    if (button === null) return;
    writeStars(storage, toggleStar(readStars(storage), starOf(button.dataset)));
    show();
  });
  addEventListener('storage', ({ key }) => {
    if (key === STAR_KEY || key === null) show();
  });
  // A page that comes back from memory may have missed what happened meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
}

/** What a button marks. */
export function starOf({ star = '', starTitle = '', starHref = '', starSessions }: DOMStringMap): Star {
  const sessions = starSessions?.split(' ');
  return { id: star, title: starTitle, href: starHref, ...(sessions ? { sessions } : {}) };
}

/** Shows each button, pressed where its thing is starred, and the number of stars wherever one is told. */
export function showStars(root: ParentNode, stars: readonly Star[]): void {
  const ids = new Set(stars.map(({ id }) => id));
  for (const button of root.querySelectorAll<HTMLElement>('[data-star]')) {
    const pressed = String(ids.has(button.dataset['star'] ?? ''));
    if (button.hidden) button.hidden = false;
    if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
  }
  for (const count of root.querySelectorAll<HTMLElement>('[data-star-count]')) {
    const prefix = count.dataset['starCount'] ?? '';
    const starred = stars.filter(({ id }) => id.startsWith(prefix)).length;
    count.textContent = starred === 0 ? '' : String(starred);
  }
}

/** Titles and places may have changed since something was starred: the page that shows it knows better. */
function writeStarsOfPage(root: ParentNode, storage: Storage): void {
  const stars = readStars(storage);
  if (stars.length === 0) return;
  const shown = new Map<string, Star>();
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-star]')) {
    shown.set(dataset['star'] ?? '', starOf(dataset));
  }
  const known = stars.map((star) => shown.get(star.id) ?? star);
  if (JSON.stringify(known) !== JSON.stringify(stars)) writeStars(storage, known);
}
