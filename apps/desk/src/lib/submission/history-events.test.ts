import { expect, test } from 'vitest';
import { listEvents } from './history-events.ts';

const version = (number: number, time: string, by: string, ...changed: string[]) => ({
  version: number,
  at: `2025-05-20T${time}:00Z`,
  by,
  changed,
});

test('what a draft saved by itself is one line a sitting, and what others did stands between', () => {
  const events = listEvents({
    versions: [
      version(6, '18:00', 'Ada', 'abstract'),
      version(5, '12:40', 'Ben', 'title'),
      version(4, '12:30', 'Ada', 'title'),
      version(3, '12:02', 'Ada', 'abstract'),
      version(2, '12:01', 'Ada', 'abstract', 'noteToChairs'),
      version(1, '12:00', 'Ada', 'title'),
    ],
    earlier: false,
    papers: [{ version: 2, name: 'b.pdf', sha256: '', size: 1, at: '2025-05-20T17:00:00Z', by: 'Ben' }],
    extensions: [],
  });
  expect(events.map(({ text, by }) => `${by}: ${text}`)).toEqual([
    'Ada: Changed: abstract',
    'Ben: File replaced, version 2: b.pdf',
    'Ben: Changed: title',
    'Ada: Changed: abstract, note to the chairs, title',
    'Ada: Begun',
  ]);
});
