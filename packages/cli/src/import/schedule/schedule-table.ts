import type { TableShape } from '../table/read-table.ts';

/** What a table of a programme may tell. */
export type ScheduleColumn =
  | 'id'
  | 'date'
  | 'start'
  | 'end'
  | 'duration'
  | 'kind'
  | 'title'
  | 'speakers'
  | 'panelists'
  | 'contribution'
  | 'room';

export const SCHEDULE_TABLE: TableShape<ScheduleColumn> = {
  columns: [
    { key: 'id', names: ['id', 'row', 'session id'] },
    { key: 'date', names: ['date', 'day'] },
    { key: 'start', names: ['start', 'time', 'begin', 'from', 'start time', 'begins', 'starts'] },
    { key: 'end', names: ['end', 'to', 'until', 'end time', 'ends'] },
    { key: 'duration', names: ['duration', 'minutes', 'length', 'duration min'] },
    { key: 'kind', names: ['kind', 'type', 'session type', 'category'] },
    { key: 'title', names: ['title', 'session', 'event', 'what', 'talk', 'talk title', 'summary'] },
    { key: 'speakers', names: ['speakers', 'speaker', 'presenter', 'presenters', 'who'] },
    { key: 'panelists', names: ['panelists', 'panelist', 'panellists', 'panel'] },
    { key: 'contribution', names: ['contribution', 'paper', 'paper id', 'paper number', 'number'] },
    { key: 'room', names: ['room', 'location', 'place', 'where'] },
  ],
  required: ['start'],
  passedOver: /e ?mail|^(?:notes?|comments?|status|chair|session chair|slides|zoom|link|url)$/,
};
