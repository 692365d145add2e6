import { listPageLines } from '../fact/page-words.ts';
import type { ReadSite } from '../read-facts.ts';
import type { LedgerDraft } from './ledger-draft.ts';
import { readDates, readReviewerDate, readWorkshopDay, type DateContext } from './read-dates.ts';
import { moveBeforeWorkshop, moveMisordered, settleLedgers, type SettledLedgers } from './settle-ledgers.ts';

/** The ledgers of a page, and what its workshop's date says. */
export interface PageDates {
  readonly ledgers: SettledLedgers;
  /** Each day of the workshop; none where the page does not say it. */
  readonly days: readonly string[];
  /** Minutes of the day at which the workshop ends, where its date says so. */
  readonly closes: number | undefined;
}

/** Reads every date of a site: its lists, the words for reviewers, and at last any words that give the workshop's day. */
export function readLedgers(read: ReadSite, context: DateContext, announced: string | undefined): PageDates {
  const { sections, config, pages } = read;
  const drafts = [...readDates(sections, context)];
  const has = (key: string) => drafts.some((draft) => draft.key === key);
  const reviewers = has('reviewer-sign-up') ? undefined : readReviewerDate(sections, context);
  if (reviewers !== undefined) drafts.push(reviewers);
  const workshop = has('workshop') ? undefined : findWorkshopDay({ sections, config, pages }, context);
  if (workshop !== undefined) drafts.push(workshop);
  const settled = moveMisordered(moveBeforeWorkshop(drafts, context.year, context.record), context.record);
  const ledgers = settleLedgers(settled, announced, context.year, context.record);
  const last = settled.find(({ key }) => key === 'workshop')?.values.at(-1);
  return { ledgers, days: listDays(last?.days), closes: closingOf(last?.value) };
}

function findWorkshopDay(
  { sections, config, pages }: Pick<ReadSite, 'sections' | 'config' | 'pages'>,
  context: DateContext,
): LedgerDraft | undefined {
  for (const key of ['date', 'dates', 'description', 'subtitle', 'tagline', 'title']) {
    const told = config.get(key);
    const file = '_config.yml';
    const found = told && readWorkshopDay(told.value, { file, from: told.line, to: told.line }, context);
    if (found !== undefined) return found;
    for (const page of pages) {
      const setting = page.settings.get(key);
      const inPage =
        setting &&
        readWorkshopDay(setting.value, { file: page.file, from: setting.line, to: setting.line }, context);
      if (inPage !== undefined) return inPage;
    }
  }
  const lines = listPageLines(sections).filter(({ section }) => !['papers', 'dates'].includes(section.kind));
  const about = lines.find(
    ({ text }) =>
      /\b(?:workshop|held|take[s]? place|join us)\b/i.test(text) &&
      !/\bdeadline|submi|notif|camera/i.test(text) &&
      readsDay(text, context),
  );
  const titled = sections.find(({ kind, title }) => kind === 'schedule' && readsDay(title, context));
  if (about !== undefined) return readWorkshopDay(about.text, about.span, context);
  const first = lines.find(
    ({ section, text, span }) =>
      section.kind === 'rationale' &&
      section.level < 2 &&
      text.length < 120 &&
      span.from < 60 &&
      readsDay(text, context),
  );
  if (first !== undefined) return readWorkshopDay(first.text, first.span, context);
  return titled?.span && readWorkshopDay(titled.title, titled.span, context);
}

function readsDay(text: string, context: DateContext): boolean {
  return readWorkshopDay(text, { file: '', from: 0, to: 0 }, { ...context, record: SILENT }) !== undefined;
}

const SILENT = { guessed: () => undefined } as unknown as DateContext['record'];

function listDays(days: readonly [string, string] | undefined): readonly string[] {
  if (days === undefined) return [];
  const [first, last] = days;
  const listed = [first];
  for (let day = first; day < last && listed.length < 14;) {
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    listed.push(day);
  }
  return listed;
}

function closingOf(value: string | undefined): number | undefined {
  const [, hours, minutes] = /\/(?:\d{4}-\d{2}-\d{2}T)?(\d{2}):(\d{2})/.exec(value ?? '') ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
