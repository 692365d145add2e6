import type { Section } from '../page/sections.ts';
import { linesOf, readLines, readText, type PageNode } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';
import type { LineSpan } from '../site/line-span.ts';
import { keyOfLabel, ownKey, type DateKey } from './date-label.ts';
import { readDateValue, type WrittenDate, type WrittenValue } from './date-value.ts';
import { listLabelledLines, type LabelledLine } from './labelled-line.ts';
import { draftValue, type LedgerDraft } from './ledger-draft.ts';
import { findDays } from './written-days.ts';
import { findTimes } from './written-time.ts';
import { findZone } from './written-zone.ts';

/** What a reading of dates needs to know. */
export interface DateContext {
  readonly year: number;
  readonly venueZone: string;
  readonly record: ImportRecord;
  /** Nodes that were understood, and are no prose any more. */
  readonly used: Set<PageNode>;
}

const UNKNOWN =
  /^(?:tba|tbd|tbc|to be (?:announced|determined|confirmed)|soon|coming soon|not (?:yet )?(?:announced|known))\b/i;

/** Dates that are announced and not due: a zone that holds for deadlines does for them, an hour does not. */
const NO_DEADLINE = new Set(['notification', 'workshop']);

/**
 * Reads the dates of a page: lists, tables and lines of label and value. A section about dates may hold one; elsewhere
 * two in one list make it one.
 */
export function readDates(sections: readonly Section[], context: DateContext): readonly LedgerDraft[] {
  const ledgers = new Map<string, LedgerDraft>();
  for (const section of sections) {
    if (section.kind === 'schedule' || section.kind === 'papers') continue;
    for (const node of section.nodes) {
      const lines = listLabelledLines([node]).map((line) => ({
        line,
        date: readDateValue(line.value, context.year),
      }));
      const dated = lines.filter(({ date }) => date !== undefined);
      const promised = section.kind === 'dates' && lines.some(({ line }) => UNKNOWN.test(line.text));
      if (dated.length === 0 && !promised) continue;
      if (section.kind !== 'dates' && !isListOfDates(lines.length, dated)) continue;
      for (const { line, date } of lines) takeLine(line, date, section, ledgers, context);
    }
  }
  return [...ledgers.values()];
}

function isListOfDates(count: number, dated: readonly { readonly line: LabelledLine }[]): boolean {
  if (dated.length >= 2) return dated.length * 2 >= count;
  const [only] = dated;
  return (
    only !== undefined &&
    count === 1 &&
    only.line.label.length < 40 &&
    keyOfLabel(only.line.label).title === undefined
  );
}

function takeLine(
  line: LabelledLine,
  date: WrittenDate | undefined,
  section: Section,
  ledgers: Map<string, LedgerDraft>,
  { year, venueZone, record, used }: DateContext,
): void {
  const span: LineSpan = { file: section.file, from: line.from, to: line.to };
  if (date === undefined) {
    if (!UNKNOWN.test(line.text)) return;
    record.dropped(span, `the date "${line.label}" is not announced yet`);
    used.add(line.node);
    return;
  }
  yieldToPaper(line.label, ledgers);
  const { key, title } = freeKey(line.label, ledgers);
  const usual = usualOf(section);
  if (usual.node !== undefined && readText([usual.node]).length < 120) {
    record.understood({ file: section.file, ...linesOf(usual.node) }, 'what holds for all dates of the list');
    used.add(usual.node);
  }
  const complete = (value: WrittenValue): WrittenValue => ({
    days: value.days,
    times: value.times ?? (NO_DEADLINE.has(key) ? undefined : usual.times),
    zone:
      key === 'workshop' && value.times === undefined
        ? undefined
        : (value.zone ?? (key === 'workshop' ? undefined : usual.zone)),
  });
  const values = date.values.map((value) => draftValue(complete(value), venueZone));
  const all = date.withdrawn ? [...values, { value: 'withdrawn', days: undefined, dated: true }] : values;
  ledgers.set(key, { key, title, label: line.label, values: all, span });
  used.add(line.node);
  const told = `${key}: ${all.map(({ value }) => value).join(', then ')}`;
  if (date.worded) record.guessed(span, `${told} (which value replaced which is read from its words)`);
  else if (date.values.some(({ zone }) => zone?.guessed))
    record.guessed(span, `${told} (its letters for the zone may mean another)`);
  else if (title !== undefined)
    record.guessed(span, `${told} (no standard date; it keeps its title "${title}")`);
  else record.understood(span, told);
  if (date.values.some(({ days }) => !days.dated)) noteYear(year, record);
}

function noteYear(year: number, record: ImportRecord): void {
  record.guessed(undefined, `dates without a year are of ${year}`);
}

/** Where abstracts are registered before papers are due, the paper is what is submitted. */
function yieldToPaper(label: string, ledgers: Map<string, LedgerDraft>): void {
  const known = ledgers.get('submission');
  if (known === undefined || keyOfLabel(label).key !== 'submission') return;
  if (!/\babstract/i.test(known.label) || /\babstract/i.test(label)) return;
  const own = ownKey(known.label);
  ledgers.delete('submission');
  ledgers.set(own.key, { ...known, ...own });
}

/** A standard date that the page gives twice under two names: the later label keeps a title of its own. */
function freeKey(label: string, ledgers: ReadonlyMap<string, LedgerDraft>): DateKey {
  const first = keyOfLabel(label);
  if (!ledgers.has(first.key)) return first;
  const own = ownKey(label);
  for (let count = 2, key = own.key; ; count += 1, key = `${own.key}-${'again-'.repeat(count - 2)}again`)
    if (!ledgers.has(key)) return { key, title: own.title };
}

/** What the words around a list say of all its dates: "All deadlines are 23:59 AoE". */
function usualOf(
  section: Section,
): Pick<WrittenValue, 'times' | 'zone'> & { readonly node: PageNode | undefined } {
  for (const node of section.nodes) {
    for (const { text } of readLines([node])) {
      if (!/\b(?:all|every|each|unless|dates|deadlines|times)\b/i.test(text) || /\bschedule\b/i.test(text))
        continue;
      const zone = findZone(text);
      if (zone === undefined || findDays(text, 2000).length > 0) continue;
      const times = /\b(?:all|every|each|deadlines?)\b/i.test(text) ? findTimes(text)[0] : undefined;
      return { zone, times, node: listLabelledLines([node]).length > 1 ? undefined : node };
    }
  }
  return { zone: findZone(section.title), times: undefined, node: undefined };
}

/** The date by which readers may volunteer for reviewing, where the words for them give one. */
export function readReviewerDate(
  sections: readonly Section[],
  { year, venueZone, record }: DateContext,
): LedgerDraft | undefined {
  for (const section of sections.filter(({ kind }) => kind === 'reviewing')) {
    for (const node of section.nodes) {
      for (const line of readLines([node])) {
        if (!/\b(?:before|by|until|deadline|no later than)\b/i.test(line.text)) continue;
        const date = readDateValue(line.pieces, year);
        if (date === undefined) continue;
        const span = { file: section.file, from: line.from, to: line.to };
        const values = date.values.map((value) => draftValue(value, venueZone));
        record.guessed(
          span,
          `reviewer-sign-up: ${values.map(({ value }) => value).join(', then ')} (from the words for reviewers)`,
        );
        return { key: 'reviewer-sign-up', title: undefined, label: '', values, span };
      }
    }
  }
  return undefined;
}

/** The day of the workshop from words such as "July 29th, Hawaii" where no list of dates gives it. */
export function readWorkshopDay(
  text: string,
  span: LineSpan,
  { year, venueZone, record }: DateContext,
): LedgerDraft | undefined {
  const date = readDateValue([{ text, strong: false, italic: false, struck: false, href: undefined }], year);
  const value = date?.values.at(-1);
  if (value === undefined) return undefined;
  // The day of the workshop is one at the venue; without an hour it needs no zone.
  const values = [draftValue(value.times === undefined ? { ...value, zone: undefined } : value, venueZone)];
  record.guessed(span, `workshop: ${values[0]?.value} (no list of dates gives it)`);
  return { key: 'workshop', title: undefined, label: '', values, span };
}
