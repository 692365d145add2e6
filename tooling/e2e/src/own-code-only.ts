import { expect } from 'vitest';

/** That a page lets a browser run nothing but our own code, and be framed by nobody. */
export function expectOwnCodeOnly(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}
