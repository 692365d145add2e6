/**
 * Lets a group of radio buttons keep what a reader chose, for this page and the next visit.
 *
 * @param key name of the entry in `localStorage`
 * @param choose called with the value in force, at once and after each change
 */
export function rememberChoice(group: HTMLElement, key: string, choose: (value: string) => void): void {
  const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const remembered = radios.find(({ value }) => value === read(key));
  if (remembered !== undefined) remembered.checked = true;
  const tell = () => choose(radios.find(({ checked }) => checked)?.value ?? '');
  tell();
  group.addEventListener('change', () => {
    tell();
    keep(key, radios.find(({ checked }) => checked)?.value ?? '');
  });
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // The reader lets pages keep nothing; the switch works all the same.
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above, or the device is full.
  }
}
