import { readLedger, titleDeadline } from '@ml4astro/edition';
import type { ViewersDesk } from '../desk-procedure.ts';
import { requireEditionAct } from '../organizer/require-edition-act.ts';
import type { DatePreview } from './date-output.ts';
import { weighDate, type DateChange } from './weigh-date.ts';
import { yamlLine } from './yaml-line.ts';

/**
 * What a change of a date would come to now, for the eyes of who is about to make it. Refuses what `changeDate` would.
 *
 * @throws {WorkshopError} see `changeDate`
 */
export async function previewDate(desk: ViewersDesk, change: DateChange): Promise<DatePreview> {
  requireEditionAct('change-date', desk, change.edition);
  const { facts } = desk.catalogue().getEdition(change.edition).edition;
  const { current, entry } = await weighDate(desk, change);
  const before = current?.deadline.label ?? null;
  const shown = entry ?? {
    value: before ?? '',
    announced: current?.announced ?? '',
    reason: current?.reason,
  };
  const deadline = readLedger(change.key, [shown], facts.timezone).lines[0]?.deadline;
  return {
    changes: entry !== undefined,
    title: titleDeadline(change.key, facts.dateTitles),
    before,
    value: shown.value,
    startsAt: deadline?.startsAt?.toString() ?? null,
    closesAt: deadline?.closesAt?.toString() ?? null,
    yaml: yamlLine(shown),
  };
}
