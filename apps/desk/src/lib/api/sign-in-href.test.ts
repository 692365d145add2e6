import { describe, expect, test } from 'vitest';
import { ownPath } from '@ml4astro/api/desk';
import { signInHref } from './sign-in-href.ts';

const nextOf = (href: string) => new URL(href, 'https://desk.example').searchParams.get('next');

describe.each([
  '/desk/2025/submissions/new/',
  '/desk/2025/all/?text=a%26b&sort=title',
  '/desk/first-admin/?token=abc',
])('from %s', (path) => {
  const href = signInHref(new URL(path, 'https://desk.example'));

  test('the sign-in leads back there', () => {
    expect(ownPath(nextOf(href))).toBe(path);
  });

  test('and so it does from the sign-in itself, however often it is asked for, and with no secret of a link', () => {
    expect(signInHref(new URL(href, 'https://desk.example'))).toBe(href);
    const link = new URL(
      `/desk/sign-in/link/?${new URLSearchParams({ token: 'hunter2', next: path })}`,
      'https://desk.example',
    );
    expect(signInHref(link)).toBe(href);
  });
});

test('the sign-in that was called by itself leads nowhere', () => {
  expect(signInHref(new URL('https://desk.example/desk/sign-in/link/?token=hunter2'))).toBe('/desk/sign-in/');
});
