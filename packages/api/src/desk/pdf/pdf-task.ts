import type { PdfExpectations } from './pdf-expectations.ts';

/** What a process that reads PDFs is asked for. */
export type PdfTask =
  | { readonly kind: 'inspect'; readonly path: string; readonly expectations: PdfExpectations }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string };

/** What became of it. `failed` is a file's fault or ours: the process lives on, and the text is for the log. */
export type PdfOutcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'out-of-time' | 'out-of-memory' | 'crashed' };
