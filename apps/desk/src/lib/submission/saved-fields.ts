import { z } from 'zod';
import type { FormFields } from './form-fields.ts';

/** A form that travelled through a browser as JSON. */
export const SavedFields: z.ZodType<FormFields> = z.strictObject({
  title: z.string(),
  abstract: z.string(),
  topics: z.array(z.string()),
  authors: z.array(
    z.strictObject({
      name: z.string(),
      email: z.string(),
      affiliation: z.string(),
      orcid: z.string(),
      presenting: z.boolean(),
      mayEdit: z.boolean(),
    }),
  ),
  previousPublication: z.string(),
  domains: z.string(),
  persons: z.string(),
  noteToChairs: z.string(),
  consent: z.enum(['yes', 'no', '']),
});
