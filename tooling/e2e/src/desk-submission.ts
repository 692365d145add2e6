import type { Page } from 'playwright-core';

/** Fills in all of a submission but its file, for two authors. */
export async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Abstract').fill('We map **dark matter** from the shapes of $10^6$ galaxies.');
  await page.getByRole('checkbox', { name: /simulation-based inference/ }).check();
  await page.getByRole('button', { name: 'Add an author' }).click();
  const authors = [
    ['Vera Lens', 'vera@observatory.example'],
    ['Edwin Shift', 'edwin@observatory.example'],
  ] as const;
  for (const [index, [name, email]] of authors.entries()) {
    const author = page.getByRole('group', { name: `Author ${index + 1}` });
    await author.getByLabel('Name').fill(name);
    await author.getByLabel('E-mail').fill(email);
    await author.getByLabel('Affiliation').fill('Observatory');
  }
  await page.getByRole('radio', { name: 'Yes, publish it' }).check();
}

/** Uploads a PDF from the page of a submission, by the button of that name. */
export async function upload(page: Page, file: Buffer, button: string): Promise<void> {
  const chosen = { name: 'weak-lensing.pdf', mimeType: 'application/pdf', buffer: file };
  await page.getByLabel(/the file$/).setInputFiles(chosen);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByText('The file was received').waitFor({ timeout: 15_000 });
}
