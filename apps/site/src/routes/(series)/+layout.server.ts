import { isHub } from '#lib/prerender.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = isHub;

export const load: LayoutServerLoad = async ({ locals }) => ({ series: await locals.api.series.get() });
