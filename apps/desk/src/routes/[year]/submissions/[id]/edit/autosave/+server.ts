import { json } from '@sveltejs/kit';
import { withoutBlankAuthors } from '#lib/submission/content-of-fields.ts';
import { readForm } from '#lib/submission/read-form.ts';
import { readVersion } from '#lib/submission/read-version.ts';
import { saveForm, statusOf } from '#lib/submission/save-form.ts';
import type { RequestHandler } from './$types';

/**
 * Saves what was typed so far, for a page that sends it by itself: the same form, and a short answer in JSON. A conflict is
 * only told; the page shows it when the form is sent.
 */
export const POST: RequestHandler = async ({ locals, params, request }) => {
  const form = await request.formData();
  const outcome = await saveForm(locals.desk, {
    submission: params.id,
    version: readVersion(form),
    fields: withoutBlankAuthors(readForm(form)),
  });
  if (outcome.kind === 'saved') return json({ kind: 'saved', version: outcome.version });
  const status = statusOf(outcome);
  if (outcome.kind === 'refused') {
    return json({ kind: outcome.reason, message: outcome.message }, { status });
  }
  const message = outcome.kind === 'faulty' ? outcome.errors.map((error) => error.message).join(' ') : '';
  return json({ kind: outcome.kind, message }, { status });
};
