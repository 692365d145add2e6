import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import type { AuditedAct } from './audited-act.ts';

/** What is told of an act. */
export interface AuditEntry {
  /** The account that acted; `null` for the platform itself. */
  readonly actor: string | null;
  readonly act: AuditedAct;
  readonly editionYear: number | null;
  readonly subject: {
    readonly kind: 'account' | 'submission' | 'edition' | 'mail' | 'invitation';
    readonly id: string;
  };
  /** What it changed, as it was and as it is: the changed fields alone, and no secret. */
  readonly before?: object;
  readonly after?: object;
}

/** Adds an act to the log. Call it in the transaction of the act. */
export async function writeAudit(desk: Desk, entry: AuditEntry): Promise<void> {
  const now = await readNow(desk);
  await desk.db
    .insertInto('audit')
    .values({
      at: new Date(now.epochMilliseconds),
      actor: entry.actor,
      act: entry.act,
      editionYear: entry.editionYear,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      before: entry.before === undefined ? null : JSON.stringify(entry.before),
      after: entry.after === undefined ? null : JSON.stringify(entry.after),
    })
    .execute();
}
