/** The version that a form says it began from; 1 for a form that says none, which is refused where there is another. */
export function readVersion(form: FormData): number {
  const version = Number(form.get('version'));
  return Number.isInteger(version) && version > 0 ? version : 1;
}
