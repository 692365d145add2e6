/** What can be measured, each loaded only when it is asked for. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<object>>> = {
  catalogue: async () => (await import('./measure-catalogue.ts')).measureCatalogue(),
  desk: async () => (await import('./desk/measure-desk.ts')).measureDesk(),
  search: async () => (await import('./measure-search.ts')).measureSearch(),
  site: async () => (await import('./site/measure-site.ts')).measureSite(),
};

const [name = 'catalogue'] = process.argv.slice(2).filter((each) => each !== '--');
const run = MEASUREMENTS[name];
if (run === undefined) {
  console.error(`There is no measurement "${name}". There are: ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exit(2);
}
console.log(JSON.stringify(await run(), null, 2));
