import type { WorkshopErrorCode } from '@ml4astro/edition';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';

/**
 * What each refusal is over tRPC. A new code does not compile until it stands here. `INTERNAL_SERVER_ERROR` is for what
 * no request can cause: its text stays inside.
 */
export const TRPC_CODE_OF: Readonly<Record<WorkshopErrorCode, TRPC_ERROR_CODE_KEY>> = {
  CLOCK_UNREADABLE: 'BAD_REQUEST',
  CURSOR_UNREADABLE: 'BAD_REQUEST',
  EDITION_UNKNOWN: 'NOT_FOUND',
  CONTRIBUTION_UNKNOWN: 'NOT_FOUND',
  PERSON_UNKNOWN: 'NOT_FOUND',
  DEADLINE_UNREADABLE: 'INTERNAL_SERVER_ERROR',
  EDITION_UNREADABLE: 'INTERNAL_SERVER_ERROR',
  SERIES_UNREADABLE: 'INTERNAL_SERVER_ERROR',
};
