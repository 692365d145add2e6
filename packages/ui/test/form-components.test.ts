import { expect, test } from 'vitest';
import ErrorSummary from '../src/form/ErrorSummary.svelte';
import TextArea from '../src/form/TextArea.svelte';
import TextField from '../src/form/TextField.svelte';
import { renderComponent } from './render-component.ts';

const HOSTILE = '"><img src=x onerror=alert(1)>';

test('a field says its label, its hint and what is wrong to who listens', () => {
  const html = renderComponent(TextField, {
    id: 'title',
    label: 'Title',
    hint: 'As it is printed.',
    error: 'Write the title.',
  });
  expect(html).toMatch(/<label for="title"/);
  expect(html).toMatch(/<input [^>]*id="title"[^>]*aria-describedby="title-hint title-error"/);
  expect(html).toContain('aria-invalid="true"');
  expect(html).toMatch(/id="title-error"[^>]*><span[^>]*>Error:<\/span> Write the title\./);
});

test('what was typed comes back as it was typed, whatever it holds', () => {
  const html = renderComponent(TextArea, {
    id: 'abstract',
    label: HOSTILE,
    value: `\n${HOSTILE}\n`,
    limit: 5,
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)>\n</textarea>');
  expect(html).toContain('27 characters too many');
});

test('the summary leads to each field, and is not there without an error', () => {
  const html = renderComponent(ErrorSummary, {
    errors: [{ message: 'Write the title.', href: '#title' }, { message: HOSTILE }],
  });
  expect(html).toMatch(/role="alert"[^>]*tabindex="-1"/);
  expect(html).toContain('<a href="#title"');
  expect(html).not.toContain('<img');
  expect(renderComponent(ErrorSummary, { errors: [] })).not.toContain('role="alert"');
});
