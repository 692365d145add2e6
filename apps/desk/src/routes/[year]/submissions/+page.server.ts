import { redirect } from '@sveltejs/kit';
import { DESK_PATH } from '#lib/page/desk-path.ts';
import type { PageServerLoad } from './$types';

/** The list stands on the page of the year. */
export const load: PageServerLoad = ({ params }) => redirect(308, `${DESK_PATH}/${params.year}/`);
