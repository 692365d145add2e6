/** What a column of a table of the programme holds. */
export type ScheduleColumn =
  'time' | 'start' | 'end' | 'title' | 'speaker' | 'kind' | 'room' | 'date' | 'other';

const COLUMNS: readonly (readonly [RegExp, ScheduleColumn])[] = [
  [/^(?:start|from|begin)(?:s|ning)?(?: time)?$/i, 'start'],
  [/^(?:end|to|until|finish)(?:s)?(?: time)?$/i, 'end'],
  [/^(?:day|date)s?$/i, 'date'],
  [/\btime\b|^when$|^hours?$|\bschedule\b/i, 'time'],
  [/\b(?:room|location|venue|place|where|hall)\b/i, 'room'],
  [/\b(?:speakers?|presenters?|authors?|who|by|name|chair|people|panell?ists?|lead)\b/i, 'speaker'],
  [/^(?:type|kind|format|category|session type)$/i, 'kind'],
  [
    /\b(?:title|talk|topic|event|session|activity|item|what|programme?|description|agenda|content)\b/i,
    'title',
  ],
];

/** The columns that a row of heads names, if at least two of them are known. */
export function readHeads(texts: readonly string[]): readonly ScheduleColumn[] | undefined {
  const columns = texts.map(
    (text): ScheduleColumn => COLUMNS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'other',
  );
  return columns.filter((column) => column !== 'other').length >= 2 ? columns : undefined;
}
