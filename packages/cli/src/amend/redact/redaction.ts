/** The name that goes and the one that comes, each as it is written in running text. */
export interface Redaction {
  readonly old: string;
  readonly name: string;
}
