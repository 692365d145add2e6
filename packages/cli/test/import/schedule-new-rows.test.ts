import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyValid } from './copy-editions.ts';

test('rows of a new programme need no names of their own, and a second import changes nothing', async () => {
  using series = copyValid();
  writeFileSync(join(series.editions, '2031/schedule.yaml'), '[]\n');
  const table = series.put(
    'schedule.csv',
    'start,end,kind,title,speakers,contribution\n' +
      '2031-03-09T09:00,2031-03-09T09:45,keynote,What the sea sees,Ada Kepler,\n' +
      '2031-03-09T09:45,2031-03-09T10:00,spotlight,Tides that learn $E(n)$ symmetry,Dara Leavitt,12\n' +
      '2031-03-09T10:00,2031-03-09T10:30,break,Coffee,,\n' +
      '2031-03-09T10:30,2031-03-09T12:00,poster-session,Posters,,\n',
  );
  const first = await series.run('schedule', table, '--yes', '--json');
  expect(JSON.parse(first.stdout)).toMatchObject({ written: true, added: 4, aside: [] });
  const again = await series.run('schedule', table, '--yes', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ written: false, unchanged: 4, aside: [] });
});
