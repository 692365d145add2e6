import { momentsAt, type Moment } from '../programme/moments.ts';

const WORDS: Readonly<Record<Moment, string>> = { now: 'Now', next: 'Next' };
const MINUTE = 60_000;

/** Marks in a programme what is on at `now` and what comes next, and leads there. Nothing is announced: the page only agrees with the clock. */
export function showMoments(root: ParentNode, now: number): void {
  const programme = root.querySelector('[data-programme]');
  if (programme === null) return;
  const rows = [...programme.querySelectorAll<HTMLElement>('[data-starts]')];
  const moments = momentsAt(
    rows.map(({ dataset }) => ({
      startsAt: Date.parse(dataset['starts'] ?? ''),
      endsAt: Date.parse(dataset['ends'] ?? ''),
      cancelled: dataset['cancelled'] !== undefined,
    })),
    now,
  );
  for (const [index, row] of rows.entries()) showMoment(row, moments[index]);
  for (const line of programme.querySelectorAll<HTMLElement>('[data-now-line]')) showLine(line, now);
  showJump(programme, rows);
}

function showMoment(row: HTMLElement, moment: Moment | undefined): void {
  if (row.dataset['moment'] === moment) return;
  if (moment === undefined) delete row.dataset['moment'];
  else row.dataset['moment'] = moment;
  const words = row.querySelector<HTMLElement>('[data-moment-words]');
  if (words === null) return;
  words.textContent = moment === undefined ? '' : WORDS[moment];
  words.hidden = moment === undefined;
}

/** The line at the present minute of a day's drawing. */
function showLine(line: HTMLElement, now: number): void {
  const { nowLine = '', length = '' } = line.dataset;
  const minutes = (now - Date.parse(nowLine)) / MINUTE;
  const hidden = !(minutes >= 0 && minutes < Number(length));
  if (line.hidden !== hidden) line.hidden = hidden;
  if (!hidden) line.style.setProperty('--now', minutes.toFixed(1));
}

/** Leads to what is on, or next, in the view that is shown. */
function showJump(programme: Element, rows: readonly HTMLElement[]): void {
  const jump = programme.querySelector<HTMLAnchorElement>('[data-jump-now]');
  if (jump === null) return;
  const shown = rows.filter((row) => row.dataset['moment'] !== undefined && row.checkVisibility());
  const goal = shown.find(({ dataset }) => dataset['moment'] === 'now') ?? shown[0];
  jump.hidden = goal === undefined;
  if (goal !== undefined && jump.hash !== `#${goal.id}`) jump.href = `#${goal.id}`;
}
