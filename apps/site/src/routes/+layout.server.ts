import type { LayoutServerLoad } from './$types';

/** The time of the page. A set clock (`--at`) says so in a banner; the script of the page ticks on from it. */
export const load: LayoutServerLoad = ({ locals }) => ({
  clock: { now: locals.clock.now().toString(), virtual: locals.clock.virtual },
});
