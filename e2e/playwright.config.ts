import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.ts';

const port = Number(process.env.E2E_PORT ?? 8494);
const address = `http://127.0.0.1:${port}`;
const executablePath = findBrowser();

/** Journeys through the whole product, started from nothing with its demonstration, in a real Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '{testFileDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Two journeys at a time share one demonstration; who stumbles over the other’s changes says so, as flaky, and goes again.
  retries: process.env.E2E_STARTED === 'yes' ? 1 : 0,
  // An old laptop takes three times as long as a desk’s machine; a journey that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  use: {
    baseURL: address,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // Nothing is waited for that only moves.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace doubles the time of a journey: ask for one with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: { args: browserFlags, ...(executablePath && { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: 'npm start -- --fresh',
    cwd: '..',
    url: `${address}/api/health`,
    env: { PORT: String(port), DATA_DIR: '.data/journeys' },
    timeout: 600_000,
    reuseExistingServer: !process.env.CI || process.env.E2E_STARTED === 'yes',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
});
