import { expect, test } from 'vitest';
import { importSite, listDates, listPeople, listRows } from './import-site.ts';

/** The submission's ledger of a page that gives it so. */
async function readSubmission(written: string): Promise<readonly string[]> {
  using site = await importSite({
    'index.md': `# Dates\n\n## Important dates\n\n- **Submission deadline**: ${written}\n- Workshop: December 1\n`,
  });
  expect(site.errors).toEqual([]);
  return listDates(site).flatMap((line) => (line.startsWith('submission: ') ? [line.slice(12)] : []));
}

test.each([
  ['June 1st (23:59, AoE)', '2034-06-01T23:59 AoE'],
  ['1 June 2034, 11:59pm AoE', '2034-06-01T23:59 AoE'],
  ['May <s>19th</s> 25th', '2034-05-19, 2034-05-25'],
  ['~~May 19~~ ~~May 22~~ May 25 (AoE)', '2034-05-19 AoE, 2034-05-22 AoE, 2034-05-25 AoE'],
  ['<del>May 19, 2034</del> <ins>May 25, 2034</ins>', '2034-05-19, 2034-05-25'],
  ['<s>June 16</s> TBA', '2034-06-16, withdrawn'],
  ['July 28th or 29th', '2034-07-28 or 2034-07-29'],
  ['July 31 – August 2', '2034-07-31/2034-08-02'],
  ['06/15/2034', '2034-06-15'],
  ['15.06.2034', '2034-06-15'],
  ['5/20', '2034-05-20'],
  ['Friday, June 2nd, 2034 at 5pm PDT', '2034-06-02T17:00 America/Los_Angeles'],
  ['May 25, 11:59 PM Pacific Time', '2034-05-25T23:59 America/Los_Angeles'],
  ['May 25th, 2034, 11:59PM (UTC-12:00)', '2034-05-25T23:59 AoE'],
  ['June 2 2034 12:00 UTC', '2034-06-02T12:00 UTC'],
  ['May 26 (extended from May 19)', '2034-05-19, 2034-05-26'],
  ['May 19th → May 26th', '2034-05-19, 2034-05-26'],
  ['20th of July 2034', '2034-07-20'],
])('"%s" is %s', async (written, expected) => {
  expect(await readSubmission(written)).toEqual([expected]);
});

test.each(['TBA', 'Feb 30', 'in late spring'])('"%s" is no date, and none is made up', async (written) => {
  expect(await readSubmission(written)).toEqual([]);
});

test('a date without a year that would come after the workshop is of the year before', async () => {
  using site = await importSite({
    'index.md':
      '# Spring\n\n## Dates\n\n- Submission: December 10\n- Notification: January 20\n- Workshop: May 4\n',
  });
  expect(site.errors).toEqual([]);
  expect(listDates(site)).toEqual([
    'submission: 2033-12-10',
    'notification: 2034-01-20',
    'workshop: 2034-05-04',
  ]);
});

test('a date that comes before one that it has to follow keeps its day under a key of its own', async () => {
  using site = await importSite({
    'index.md': '# Slips\n\n## Dates\n\n- Submission: June 10\n- Notification: June 1\n- Workshop: July 4\n',
  });
  expect(site.errors).toEqual([]);
  expect(listDates(site)).toEqual([
    'submission: 2034-06-10',
    'notification-as-written: 2034-06-01',
    'workshop: 2034-07-04',
  ]);
});

test('several pages are one edition: a page is about what its title or its name says', async () => {
  using site = await importSite({
    'index.md': '# Many Pages\n\nWords. The workshop is on July 4, 2034 in Vienna, Austria.\n',
    'speakers.md': '---\ntitle: Invited Speakers\n---\n- Ada Bell (Graz)\n- Cy Dow (Linz)\n',
    'program.md':
      '9:00 – 9:30 Ada Bell: Hills\n\n| 9:30 – 10:00 | Coffee |\n|---|---|\n| 10:00 – 10:30 | Cy Dow: Lakes |\n',
    'LICENSE.md': 'Not a page.',
    '404.html': '<p>Gone</p>',
  });
  expect(site.errors).toEqual([]);
  expect(listPeople(site)).toEqual(['Ada Bell | Graz | invited-speaker', 'Cy Dow | Linz | invited-speaker']);
  expect(listRows(site)).toEqual([
    '07-04T09:00-09:30 invited-talk: Hills (Ada Bell)',
    '07-04T09:30-10:00 break: Coffee',
    '07-04T10:00-10:30 invited-talk: Lakes (Cy Dow)',
  ]);
});
