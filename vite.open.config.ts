import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { zodWithoutJsonSchema } from './infra/build/zodWithoutJsonSchema.ts';

const light = join(import.meta.dirname, 'web/app/open/light');

/**
 * The open pages by themselves, for parents on a telephone: the same pages as those of the whole application, standing on
 * what weighs a tenth. `npm run dev` shows them on what the whole application stands on.
 */
export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [react({ jsxImportSource: 'preact' }), zodWithoutJsonSchema()],
  resolve: {
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^(react|react-dom|use-sync-external-store\/shim)$/, replacement: 'preact/compat' },
      { find: /^@mui\/material$/, replacement: join(light, 'index.ts') },
      { find: /^react-router-dom$/, replacement: join(light, 'router/index.tsx') },
    ],
  },
  build: {
    outDir: '../dist/web',
    // The whole application stands there already.
    emptyOutDir: false,
    manifest: '.vite/open.json',
    rolldownOptions: { input: 'web/open.html' },
  },
});
