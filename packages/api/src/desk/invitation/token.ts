import { createHash, randomBytes } from 'node:crypto';

/** What the link of an invitation carries: 256 random bits. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of it: enough to know it again, not to make it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
