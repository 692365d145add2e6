import { z } from 'zod';

/** The fields of a list's input that ask for a page. */
export const pageInput = {
  cursor: z.string().min(1).max(200).optional().describe('The nextCursor of the page before.'),
  limit: z.int().min(1).max(100).default(50).describe('At most so many items.'),
};

/** The words of a text filter. */
export const TextQuery = z
  .string()
  .trim()
  .max(200)
  .describe('Words that all occur, in any case, with or without accents.');

/** A year as an input. */
export const YearInput = z.int().min(1000).max(9999);

/** An id as an input: of a person, a contribution or a topic. */
export const IdInput = z.string().min(1).max(100);

/** A page of items of one schema. */
export function pageOutput<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Asks for what follows; null at the end.'),
    total: z.int().describe('On all pages together.'),
  });
}
