import { statSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { paths } from '../../web/app/paths.ts';
import { browserAdvice, browserFlags, findBrowser } from '../browser.ts';
import { signIn } from '../fixtures/signIn.ts';

/** Takes the README's picture of the running demonstration: `npm start`, then `npm run picture`. */
const file = new URL('./overview.png', import.meta.url).pathname;
const baseURL = `http://127.0.0.1:${process.env.PORT ?? 8393}`;
const executablePath = findBrowser();
if (!executablePath) {
  process.stderr.write(`${browserAdvice}\n`);
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
  const page = await browser.newPage({
    baseURL,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  await signIn('leadership', page);
  await page.goto(paths.overview, { waitUntil: 'networkidle' });
  await page.getByRole('status', { name: /Загружаем/ }).waitFor({ state: 'detached' });
  await page.screenshot({ path: file, animations: 'disabled' });
  process.stdout.write(`${file}: ${Math.round(statSync(file).size / 1024)} KB\n`);
} finally {
  await browser.close();
}
