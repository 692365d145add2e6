import { seriesRecordSchema } from '@ml4astro/api/public';
import { answerFile } from '#lib/published/answer-file.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** What the fields of `series.json` mean, as JSON Schema. */
export const GET: RequestHandler = () =>
  answerFile(`${JSON.stringify(seriesRecordSchema(), null, 2)}\n`, 'schema');
