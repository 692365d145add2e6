import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Whatever an edition does not have is missed in its own frame: without this, Kit would answer with the root's page. */
export const load: PageServerLoad = () => error(404, 'Not Found');
