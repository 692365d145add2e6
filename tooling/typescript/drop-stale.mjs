// After `tsc`, in a package's folder: removes from `dist` what was built from sources that are gone. tsc leaves it, and it would
// be published. Nothing else is touched, so that what runs from `dist` meanwhile finds its files.
import { existsSync, globSync, rmSync } from 'node:fs';

for (const path of globSync('dist/**/*.{js,d.ts,js.map,d.ts.map}')) {
  const source = path.replace(/^dist/, 'src').replace(/(?:\.d)?\.(?:js|ts)(?:\.map)?$/, '.ts');
  if (!existsSync(source)) rmSync(path);
}
