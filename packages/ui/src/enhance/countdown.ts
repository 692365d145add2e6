const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is left, in the two largest units that matter: `12 days 4 hours left`, `59 min 3 s left`; empty once it is over. */
export function countdownWords(left: number): string {
  if (left <= 0) return '';
  if (left >= DAY) return `${count(left, DAY, 'day')} ${count(left % DAY, HOUR, 'hour')} left`;
  if (left >= HOUR) return `${count(left, HOUR, 'hour')} ${Math.floor((left % HOUR) / MINUTE)} min left`;
  return `${Math.floor(left / MINUTE)} min ${Math.floor((left % MINUTE) / SECOND)} s left`;
}

/** Writes into each countdown of the page what is left at `now`. */
export function showCountdowns(root: ParentNode, now: number): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-countdown]')) {
    const words = countdownWords(Date.parse(element.dataset['countdown'] ?? '') - now);
    if (element.textContent !== words) element.textContent = words;
  }
}

function count(span: number, unit: number, name: string): string {
  const number = Math.floor(span / unit);
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
