import { getDeskAuth } from '@ml4astro/api/desk';
import type { RequestHandler } from './$types';

/** Signing in for programs: see `answerAuth`. The pages call the same in process. */
export const fallback: RequestHandler = ({ request, getClientAddress }) =>
  getDeskAuth().answer(request, getClientAddress());
