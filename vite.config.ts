import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunks } from './infra/build/chunks.ts';
import { zodWithoutJsonSchema } from './infra/build/zodWithoutJsonSchema.ts';

export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [react(), zodWithoutJsonSchema()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // What each page loads is weighed by a test.
    manifest: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: ['web/index.html', 'web/ask.html', 'web/signed-in.html', 'web/showcase.html'],
      output: { codeSplitting: chunks },
    },
  },
  test: {
    root: '.',
    // The stores of the tests run in processes of their own, which wait for nobody.
    maxWorkers: '100%',
    // What waits for a database takes its time on a busy machine; speed is measured by the benches.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    benchmark: { includeSamples: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          root: '.',
          environment: 'node',
          include: ['functions/**/*.test.ts', 'infra/**/*.test.ts'],
          setupFiles: ['infra/local/quiet.ts'],
          isolate: false,
          benchmark: { include: ['functions/**/*.bench.ts', 'infra/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          root: '.',
          environment: 'node',
          include: ['web/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          root: '.',
          environment: 'happy-dom',
          include: ['web/**/*.test.tsx'],
          benchmark: { include: ['web/**/*.bench.{ts,tsx}'] },
          setupFiles: ['web/shared/testing/setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
