import { z } from 'zod';

/** Why a file is not taken. */
const REFUSAL_CODES = [
  'FILE_TOO_LARGE',
  'NOT_A_PDF',
  'PDF_UNREADABLE',
  'PDF_LOCKED',
  'PDF_TOO_COSTLY',
  'PDF_WITHOUT_PAGES',
  'PAGES_BEYOND_INSPECTION',
  'ACTIVE_CONTENT',
  'PROGRAM_ATTACHED',
] as const;

/** What the chairs should know, and never a reason to turn a paper away at 23:50. */
const WARNING_CODES = [
  'PAGES_TOO_MANY',
  'PAGES_TOO_FEW',
  'PAPER_SIZE',
  'PAPER_MIXED',
  'FILE_ATTACHED',
  'FONT_NOT_EMBEDDED',
  'PDF_PROTECTED',
  'PAGE_UNREADABLE',
  'REVIEW_COPY_MISSING',
] as const;

/** What may tell reviewers of a blind call who wrote the paper. */
const ANONYMITY_CODES = [
  'AUTHOR_NAMED',
  'AUTHOR_NAMED_IN_REFERENCES',
  'EMAIL_GIVEN',
  'AFFILIATION_NAMED',
  'ORCID_GIVEN',
  'LINK_IDENTIFIES',
  'ACKNOWLEDGEMENTS_GIVEN',
  'METADATA_IDENTIFIES',
  'FILE_NAME_IDENTIFIES',
] as const;

/** What a reader does not see and a machine reads. */
const HIDDEN_CODES = [
  'TEXT_INVISIBLE',
  'TEXT_IN_BACKGROUND_COLOUR',
  'TEXT_TINY',
  'TEXT_OFF_PAGE',
  'TEXT_COVERED',
  'TEXT_IN_HIDDEN_LAYER',
  'TEXT_FROM_SCAN',
  'REVIEWER_ADDRESSED',
] as const;

/** One thing that the checks found. */
function findingOf<
  const C extends readonly [string, ...string[]],
  S extends 'refused' | 'warning' | 'chairs',
>(codes: C, severity: S) {
  return z.strictObject({
    code: z.enum(codes),
    severity: z.literal(severity),
    /** A sentence or two: what, where, what to do. */
    message: z.string(),
    /** From 1. */
    page: z.int().positive().optional(),
    /** The words in question with those around them. */
    excerpt: z.string().optional(),
  });
}

/** What the checks found in a PDF; plain JSON, kept with the version of the paper. */
export const PdfReport = z.strictObject({
  /** 0 where the pages could not be counted. */
  pages: z.int().min(0),
  /** The page where the references start; `null` where no such heading was found. */
  referencesFrom: z.int().positive().nullable(),
  /** The file is taken when this is empty. */
  refused: z.array(findingOf(REFUSAL_CODES, 'refused')),
  warnings: z.array(findingOf(WARNING_CODES, 'warning')),
  /** Empty where the call is not blind for reviewers. */
  anonymity: z.array(findingOf(ANONYMITY_CODES, 'warning')),
  /** For chairs alone: whoever hid something need not learn that it was seen. */
  hidden: z.array(findingOf(HIDDEN_CODES, 'chairs')),
});
export type PdfReport = z.infer<typeof PdfReport>;

export type Refusal = PdfReport['refused'][number];
export type PdfWarning = PdfReport['warnings'][number];
export type AnonymityFinding = PdfReport['anonymity'][number];
export type HiddenFinding = PdfReport['hidden'][number];
/** One thing that the checks found. */
export type PdfFinding = Refusal | PdfWarning | AnonymityFinding | HiddenFinding;

/** The report of a file that is not taken. */
export function reportRefusal(refusal: Omit<Refusal, 'severity'>, pages = 0): PdfReport {
  return {
    pages,
    referencesFrom: null,
    refused: [{ ...refusal, severity: 'refused' }],
    warnings: [],
    anonymity: [],
    hidden: [],
  };
}
