import { viewAct } from '@ml4astro/edition';
import { describeCall } from '../../public/edition/describe-facts.ts';
import { readLedgers } from '../deadline/read-ledgers.ts';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import { describeWindow } from './describe-submission.ts';
import { MOST_AUTHORS } from './submission-content.ts';
import type { SubmissionForm } from './submission-output.ts';
import { callTimesAt } from './submission-times.ts';

/**
 * What a form for an edition's call has to know: anyone may.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`
 */
export async function describeForm(desk: Desk, editionYear: number): Promise<SubmissionForm> {
  const { edition } = desk.catalogue().getEdition(editionYear);
  const { title, conference, timezone, topics, call } = edition.facts;
  const ledgers = await readLedgers(desk, editionYear);
  const now = await readNow(desk);
  const { titleCharacters, abstractCharacters, fileMegabytes, paper } = call.form;
  return {
    edition: editionYear,
    title,
    conference: conference.name,
    timezone,
    window: describeWindow(callTimesAt(edition, ledgers, now)),
    counted: viewAct('submit', ledgers, now).counted,
    topics,
    call: describeCall({ call }),
    limits: { titleCharacters, abstractCharacters, fileMegabytes, paper, authors: MOST_AUTHORS },
  };
}
