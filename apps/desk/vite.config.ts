import { fileURLToPath } from 'node:url';
import adapterNode from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { DESK_PATH } from './src/lib/page/desk-path.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig(({ command }) => ({
  // Packages are compiled from their sources, so that a build waits for no other build.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: ['source', ...defaultServerConditions] },
    // One process holds one API: the gateway and the desk must load the same module.
    external: ['@ml4astro/api', '@ml4astro/edition', '@trpc/server'],
  },
  worker: { format: 'es' },
  // From here browsers resolve light-dark() themselves, where it is used: as for the site.
  build: {
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  logLevel: command === 'build' ? 'warn' : 'info',
  plugins: [
    sveltekit({
      adapter: adapterNode({ out: 'build', precompress: true }),
      // There is no static folder: the icon is a route.
      files: { assets: 'static-none' },
      paths: { base: DESK_PATH, relative: false },
      // Scope classes are named by the path of their component: below the repository, or each clone had other ones.
      compilerOptions: { rootDir: REPOSITORY },
      // No page runs Kit's client, so none asks for the version. Kit would name it by the time of the build.
      version: { name: 'desk', pollInterval: 0 },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
}));
