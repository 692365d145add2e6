import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import { LIMITS } from './limit.ts';
import { spendTurn } from './spend-turn.ts';

/**
 * Counts that somebody asks for a change, by a form or over HTTP.
 *
 * @param viewer who asks; nobody's changes are not counted
 * @throws {WorkshopError} `TOO_OFTEN`
 */
export async function spendChange(desk: Pick<Desk, 'db'>, viewer: Viewer | undefined): Promise<void> {
  if (viewer === undefined) return;
  await spendTurn(desk, LIMITS.change, viewer.accountId, 'Too much was changed in your name.');
}
