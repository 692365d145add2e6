import { z } from 'zod';

/** An e-mail address as a person types it; in small letters afterwards. */
export const EmailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('This is no e-mail address. Write it as name@example.org.'));
