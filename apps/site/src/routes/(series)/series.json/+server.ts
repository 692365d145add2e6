import { answerFile } from '#lib/published/answer-file.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** All facts of all editions, and everyone who took part. Its schema lies beside it. */
export const GET: RequestHandler = async ({ locals }) =>
  answerFile(`${JSON.stringify(await locals.api.series.record(), null, 2)}\n`, 'json');
