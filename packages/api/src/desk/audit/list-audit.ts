import { WorkshopError } from '@ml4astro/edition';
import type { ViewersDesk } from '../desk-procedure.ts';
import { maySeeRoles } from '../policy/roles.ts';
import type { AuditedAct } from './audited-act.ts';

/** Which part of the log. */
export interface AuditQuery {
  /** `null` for the series. */
  readonly editionYear: number | null;
  /** Only these; all without them. */
  readonly acts?: readonly AuditedAct[] | undefined;
  /** Only what was done before this entry. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/**
 * What was done in an edition, the newest first, with the names of who did it and to whom.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `NOT_ALLOWED`
 */
export async function listAudit(desk: ViewersDesk, { editionYear, acts, before, limit }: AuditQuery) {
  if (editionYear !== null) desk.catalogue().getEdition(editionYear);
  if (!maySeeRoles(desk.viewer, editionYear))
    throw new WorkshopError('NOT_ALLOWED', 'Only organizers read what was done.');
  let query = desk.db
    .selectFrom('audit')
    .leftJoin('profile as doer', 'doer.accountId', 'audit.actor')
    .leftJoin('profile as subject', (join) =>
      join
        .on('audit.subjectKind', '=', 'account')
        .on((on) => on(on.cast<string>('subject.accountId', 'text'), '=', on.ref('audit.subjectId'))),
    )
    .leftJoin('invitation', (join) =>
      join
        .on('audit.subjectKind', '=', 'invitation')
        .on((on) => on(on.cast<string>('invitation.id', 'text'), '=', on.ref('audit.subjectId'))),
    )
    .where('audit.editionYear', 'is not distinct from', editionYear)
    .select([
      'audit.id',
      'audit.at',
      'audit.act',
      'audit.actor',
      'audit.subjectKind',
      'audit.subjectId',
      'audit.before',
      'audit.after',
      'doer.name as doerName',
      'subject.name as subjectName',
      'invitation.email as invited',
    ])
    .orderBy('audit.id', 'desc')
    .limit(limit + 1);
  if (acts !== undefined) query = query.where('audit.act', 'in', acts);
  if (before !== undefined) query = query.where('audit.id', '<', before);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return {
    entries: shown.map(({ at, actor, doerName, subjectName, invited, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      by: actor === null ? null : (doerName ?? ''),
      subject: subjectName ?? invited,
    })),
    nextBefore: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
