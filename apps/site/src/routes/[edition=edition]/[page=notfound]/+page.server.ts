import { isEdition, target } from '#lib/prerender.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => (isEdition ? [{ edition: target, page: '404.html' }] : []);
