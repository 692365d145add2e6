import { fileURLToPath } from 'node:url';
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { readSiteTarget } from './scripts/site-target.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const target = readSiteTarget(process.env);
const scratch = `.svelte-kit/${target.name}`;

/** The hub's own folders, and files at the root; other paths belong to deployments that stand beside it. */
const HUB_ROOTS = /^\/(?:$|(?:editions|papers|people|data|search|starred|_app)\/|[^/]+\.\w+$)/;
const isOurs = (path: string) =>
  target.kind === 'edition' ? path.startsWith(`/${target.name}/`) : HUB_ROOTS.test(path);

export default defineConfig(({ command }) => ({
  cacheDir: `${scratch}/vite`,
  define: { __SITE_TARGET__: JSON.stringify(target.name) },
  // Packages are compiled from their sources, so that a site build waits for no other build.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: ['source', ...defaultServerConditions] },
    // One process holds one API: the gateway and the live site must load the same module.
    external: target.kind === 'live' ? ['@ml4astro/api', '@ml4astro/edition', '@trpc/server'] : [],
  },
  worker: { format: 'es' },
  // From here browsers resolve light-dark() themselves, where it is used; rewritten for older ones, the dark hero of a
  // light page would get the page's ink.
  build: {
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: { checks: { pluginTimings: false } },
    // Kit's own client is built as one piece, and no page loads it.
    chunkSizeWarningLimit: 2000,
  },
  logLevel: command === 'build' ? 'warn' : 'info',
  plugins: [
    sveltekit({
      adapter:
        target.kind === 'live'
          ? adapterNode({ out: 'build/live', precompress: true })
          : adapterStatic({ pages: target.out, assets: target.out, strict: false }),
      outDir: scratch,
      appDir: target.kind === 'edition' ? `${target.name}/_app` : '_app',
      // There is no static folder: icons and robots are routes, so that an edition writes nothing outside its path.
      files: { assets: 'static-none' },
      paths: { relative: false },
      // Scope classes are named by the path of their component: below the repository, or each clone had other ones.
      compilerOptions: { rootDir: REPOSITORY },
      // Pages carry no Kit script, so there is nothing to split: one stylesheet, fetched once.
      output: { bundleStrategy: 'single' },
      // No page runs Kit's client, so none asks for the version. Kit would name it by the time of the build.
      version: { name: target.name, pollInterval: 0 },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          // The search of a static site compiles WebAssembly; a live one is answered by its server.
          'script-src': target.kind === 'live' ? ['self'] : ['self', 'wasm-unsafe-eval'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      prerender: {
        handleUnseenRoutes: 'ignore',
        handleMissingId: 'fail',
        handleHttpError: ({ path, referrer, status, message }) => {
          // No page shows the hub's sky while the place or the day of the edition that it leads with is open.
          const isSkyToCome = path === '/sky.svg' && referrer === null && status === 404;
          if (isOurs(path) && !isSkyToCome) throw new Error(message);
        },
      },
    }),
  ],
}));
