/** The year whose call is rushed, in a copy of the editions. */
export const YEAR = 2025;

/** Its deadline, as its edition says it. */
export const LABEL = '2025-06-01T23:59 AoE';

/** The first instant after it, in milliseconds since 1970. */
export const DEADLINE = Date.parse('2025-06-02T12:00:00Z');

/** The least grace that a call can have, so that its end can be waited for. */
export const GRACE_MINUTES = 1;

/** The first instant at which the desk takes nothing more. */
export const END = DEADLINE + GRACE_MINUTES * 60_000;

/** How long before the deadline the rush begins, in milliseconds. */
export const LAST_MINUTE = 60_000;

/** When whoever still has no answer stops asking. */
export const GIVE_UP = END + 30_000;
