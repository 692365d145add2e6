/**
 * What a placeholder stands for. `tex`: text that may hold formulas, shown in plain letters. `instant`: an instant in ISO
 * 8601, shown in UTC. `deadline`: the same, but the first instant that is too late, shown anywhere on Earth and in UTC.
 */
export type MailPlaceholderKind = 'text' | 'tex' | 'link' | 'instant' | 'deadline';

/** A word in double braces that a mail's text may use: `{{title}}`. */
export interface MailPlaceholder {
  readonly kind: MailPlaceholderKind;
  /** What stands there, for whoever writes a text. */
  readonly meaning: string;
  /** As the desk gives it. */
  readonly example: string;
  /** The recipient's alone, such as what lets one act as them: kept no longer than needed, and shown to nobody else. */
  readonly secret?: true;
  /** Without it the mail would be of no use. */
  readonly required?: true;
}

/** What every mail may use, whatever it is about; the desk knows it when it sends. */
export const COMMON_PLACEHOLDERS = {
  workshop: {
    kind: 'text',
    meaning: 'What the workshop is called that year.',
    example: 'ML4Astro at ICML 2025',
  },
  desk: {
    kind: 'link',
    meaning: 'The address of the desk.',
    example: 'https://workshop.example.org/desk/2025/',
  },
  contact: {
    kind: 'text',
    meaning: "The edition's contact.",
    example: 'ml4astro2025@example.org',
  },
} as const satisfies Readonly<Record<string, MailPlaceholder>>;
