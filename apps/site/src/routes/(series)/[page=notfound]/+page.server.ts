import { isHub } from '#lib/prerender.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => (isHub ? [{ page: '404.html' }] : []);
