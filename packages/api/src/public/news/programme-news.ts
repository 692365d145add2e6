import { announcedAt, type ScheduleChange, type ScheduleRow } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import { wordDay } from './date-words.ts';
import type { NewsOutput } from './news-output.ts';

type RowFacts = Pick<ScheduleRow, 'start' | 'end' | 'title'> & { readonly room?: string | undefined };

/** News of the programme: that it was published, and each row that changed or was cancelled. */
export function listProgrammeNews(
  { edition }: CatalogueEdition,
  isKnown: (announced: string) => boolean,
): readonly NewsOutput[] {
  const { year, slug, facts, schedule } = edition;
  const tell = (
    key: string,
    announced: string,
    title: string,
    text: string,
    anchor = '',
  ): readonly NewsOutput[] =>
    isKnown(announced)
      ? [
          {
            id: `${slug}/programme/${key}${announced}`,
            kind: 'programme',
            year,
            at: announcedAt(announced).toString(),
            title,
            text,
            href: `${facts.path}/programme/${anchor}`,
          },
        ]
      : [];
  const { programme } = facts.published;
  const published =
    programme === undefined || schedule.length === 0
      ? []
      : tell(
          '',
          programme,
          'Programme published',
          `The programme has ${count(schedule.length, 'entry', 'entries')}.`,
        );
  return [
    ...published,
    ...schedule.flatMap((row) => [
      ...row.changes.flatMap((change, index) => {
        const { title, text } = describeChange(change, row, index);
        return tell(`${row.id}/`, change.announced, `Programme changed: ${title}`, text, `#${row.id}`);
      }),
      ...(row.cancelled === undefined
        ? []
        : tell(
            `${row.id}/cancelled/`,
            row.cancelled.announced,
            `Cancelled: ${row.title}`,
            `“${row.title}” does not take place: ${wordSpan(row)}.${wordReason(row.cancelled.reason)}`,
            `#${row.id}`,
          )),
    ]),
  ];
}

/** A change as it was told then. What held from it on is what the next change of a field says it was until then, or the row itself. */
function describeChange(
  change: ScheduleChange,
  row: ScheduleRow,
  index: number,
): { title: string; text: string } {
  const later = row.changes.slice(index + 1);
  const after = <Field extends 'start' | 'end' | 'room' | 'title'>(field: Field) =>
    later.find((each) => each[field] !== undefined)?.[field] ?? row[field];
  const now: RowFacts = {
    start: after('start') ?? row.start,
    end: after('end') ?? row.end,
    title: after('title') ?? row.title,
    room: after('room'),
  };
  const before: RowFacts = { ...now, ...withoutUndefined(change) };
  const said = [
    change.title === undefined ? [] : `title “${now.title}”; before, “${before.title}”`,
    change.start === undefined && change.end === undefined
      ? []
      : `${wordSpan(now)}; before, ${wordSpan(before)}`,
    change.room === undefined ? [] : `${now.room ?? 'no room of its own'}; before, ${before.room}`,
  ].flat();
  const sentence = said.length === 0 ? 'changed' : `now ${said.join('; now ')}`;
  return { title: now.title, text: `“${now.title}”: ${sentence}.${wordReason(change.reason)}` };
}

function withoutUndefined({ start, end, room, title }: ScheduleChange): Partial<RowFacts> {
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(room === undefined ? {} : { room }),
    ...(title === undefined ? {} : { title }),
  };
}

/** `29 July 2023, 09:00–09:30, venue’s time`. */
function wordSpan({ start, end }: RowFacts): string {
  return `${wordDay(Temporal.PlainDate.from(start.slice(0, 10)))}, ${start.slice(11)}–${end.slice(11)} (venue’s time)`;
}

function wordReason(reason: string | undefined): string {
  return reason === undefined ? '' : ` Reason: ${reason}.`;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
