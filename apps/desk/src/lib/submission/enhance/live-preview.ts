import { DESK_PATH } from '#lib/page/desk-path.ts';

/** How long after the last letter the preview is asked for, in milliseconds. */
const PAUSE = 400;

/** Shows title and abstract as readers will see them, and again while one types. The server sets them: it knows TeX. */
export function enhancePreview(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('[data-preview-button]');
  const place = form.querySelector<HTMLElement>('[data-preview-place]');
  if (button === null || place === null) return;
  let isShown = place.firstElementChild !== null;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async () => {
    const turn = (asked += 1);
    const typed = new FormData(form);
    const body = new FormData();
    for (const name of ['title', 'abstract']) body.set(name, typed.get(name) ?? '');
    const answer = await fetch(`${DESK_PATH}/preview`, { method: 'POST', body }).catch(() => undefined);
    // Without an answer the last preview stays; of two answers the one asked for last counts.
    if (answer === undefined || !answer.ok || turn !== asked || !isShown) return;
    const { title, abstract } = (await answer.json()) as { title: string; abstract: string };
    fill(place, title, abstract);
  };

  button.addEventListener('click', (event) => {
    event.preventDefault();
    isShown = !isShown;
    button.textContent = isShown ? 'Hide the preview' : 'Show a preview';
    if (isShown) void show();
    else place.replaceChildren();
  });
  form.addEventListener('input', () => {
    if (!isShown) return;
    clearTimeout(timer);
    timer = setTimeout(() => void show(), PAUSE);
  });
  if (isShown) button.textContent = 'Hide the preview';
}

/** The HTML was made by our server, which lets no markup of the text through. */
function fill(place: HTMLElement, title: string, abstract: string): void {
  const template = place.ownerDocument.querySelector<HTMLTemplateElement>('[data-preview-template]');
  if (template === null) return;
  const preview = template.content.cloneNode(true) as DocumentFragment;
  const [heading, prose] = [preview.querySelector('.title'), preview.querySelector('.prose')];
  if (heading !== null) heading.innerHTML = title;
  if (prose !== null) prose.innerHTML = abstract;
  place.replaceChildren(preview);
}
