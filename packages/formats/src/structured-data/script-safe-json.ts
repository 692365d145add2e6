/** What begins a tag, a comment or a character reference; U+2028 and U+2029 ended lines in old JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON that can stand in a `<script>` element: it holds no `<`, so that nothing in it ends the element or opens a comment
 * (HTML, section 4.12.1.3, "Restrictions for contents of script elements"). As JSON it is the same.
 */
export function scriptSafeJson(value: object): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
