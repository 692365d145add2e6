/** A mail as the desk words it. */
export interface BuiltInMail {
  /** `Subject: …`, a blank line, and Markdown with placeholders. */
  readonly text: string;
  /** Completes "You get this mail because …"; stands at the foot of an edition's own text too. */
  readonly why: string;
}
