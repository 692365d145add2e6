import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A component as the HTML that a reader gets, without the marks that hydration would need. */
export function renderComponent<Props extends object>(component: Component<Props>, props: Props): string {
  const { body } = render<Component<Props>, Props>(component, { props });
  return body
    .replace(/<!--.*?-->/gs, '')
    .replace(/ ?svelte-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '');
}
