import { expect, test } from 'vitest';
import { listPeople } from './listed-people.ts';

test('a person is listed with what they did in which year, in whatever order the years tell it', () => {
  const years = [
    {
      year: 2022,
      people: [{ id: 'uros', papers: 0 }],
      roles: [{ person: { id: 'uros' }, role: 'soc' as const }],
    },
    {
      year: 2023,
      people: [
        { id: 'uros', papers: 1 },
        { id: 'vidhi', papers: 0 },
      ],
      roles: [],
    },
  ];
  expect(listPeople([{ id: 'uros' }, { id: 'vidhi' }, { id: 'nobody' }], years)).toEqual([
    { id: 'uros', parts: ['2022', '2022:soc', '2023', '2023:author'] },
    { id: 'vidhi', parts: ['2023'] },
    { id: 'nobody', parts: [] },
  ]);
});
