import { renderMarkdown } from '@ml4astro/ui/markdown';
import { renderTexText } from '@ml4astro/ui/tex';
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Far above what any call takes, and what setting TeX may cost. */
const LONGEST = 60_000;

/** Title and abstract of a form as the HTML that readers will see, for a page that previews them while one types. */
export const POST: RequestHandler = async ({ request, locals }) => {
  if (locals.viewer === undefined) error(401, 'Sign in first.');
  const form = await request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, LONGEST) : '';
  };
  return json({
    title: renderTexText(text('title')),
    abstract: renderMarkdown(text('abstract'), { headingLevel: 4 }),
  });
};
