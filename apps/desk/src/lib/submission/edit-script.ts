/** What the form of a submission gains where scripts run: it saves itself, counts, previews, and moves authors at once. */
import { showCharactersLeft } from '@ml4astro/ui/enhance/characters-left';
import { readViewClock } from '@ml4astro/ui/enhance/view-clock';
import { enhanceAuthorLines } from './enhance/author-lines.ts';
import { keepForm } from './enhance/keep-form.ts';
import { enhancePreview } from './enhance/live-preview.ts';

const form = document.querySelector<HTMLFormElement>('form[data-edit]');
if (form !== null) {
  const addAuthor = enhanceAuthorLines(form);
  keepForm(form, { addAuthor, now: readViewClock(document.documentElement.dataset) });
  showCharactersLeft(document);
  enhancePreview(form);
}
