import { error, fail, redirect } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import { requireViewer } from '#lib/api/require-viewer.ts';
import { datesHref } from '#lib/dates/dates-href.ts';
import type { Actions, PageServerLoad } from './$types';

/** One date, where it is changed. */
export const load: PageServerLoad = async ({ locals, params }) => {
  requireViewer();
  const ledgers = await orErrorPage(locals.desk.date.list({ edition: Number(params.year) }));
  if (!ledgers.mayChange)
    error(
      403,
      ledgers.sealed ? 'This edition is sealed: its dates stay.' : 'Dates are changed by the chairs.',
    );
  const date = ledgers.dates.find(({ key }) => key === params.key);
  const title = date?.title ?? ledgers.unannounced.find(({ key }) => key === params.key)?.title;
  if (title === undefined) error(404, 'Not Found');
  return { title, date };
};

/** What the chair typed, and the value that the page showed as in force; empty for none. */
async function readForm(request: Request) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return { value: text('value'), reason: text('reason'), insteadOf: text('insteadOf') };
}

type Typed = Awaited<ReturnType<typeof readForm>>;

function changeOf({ year, key }: { year: string; key: string }, { insteadOf, ...typed }: Typed) {
  return { edition: Number(year), key, ...typed, insteadOf: insteadOf === '' ? null : insteadOf };
}

/** What was typed is shown again with the reason. */
function refuse(cause: unknown, typed: Typed) {
  const isTold = cause instanceof TRPCError && (cause.code === 'BAD_REQUEST' || cause.code === 'CONFLICT');
  if (isTold) return fail(cause.code === 'CONFLICT' ? 409 : 400, { typed, refusal: cause.message });
  return orErrorPage(Promise.reject(cause));
}

export const actions: Actions = {
  preview: async ({ locals, params, request }) => {
    requireViewer();
    const typed = await readForm(request);
    try {
      return { typed, preview: await locals.desk.date.preview(changeOf(params, typed)) };
    } catch (cause) {
      return refuse(cause, typed);
    }
  },
  change: async ({ locals, params, request }) => {
    requireViewer();
    const typed = await readForm(request);
    try {
      await locals.desk.date.change(changeOf(params, typed));
    } catch (cause) {
      return refuse(cause, typed);
    }
    return redirect(303, `${datesHref(Number(params.year))}?changed=${params.key}#${params.key}`);
  },
};
