import './quiet.ts';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './addresses.ts';
import { demonstrationClock } from './clock.ts';
import { loadDemo } from './demo/load.ts';
import { holdFolder } from './lock.ts';
import { localMailbox } from './mail.ts';
import { openProduct, type Product } from './running.ts';
import { readSettings, type Settings } from './settings.ts';
import { ensureSite } from './site/build.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What the data folder holds: a whole demonstration, or a real region's own data. */
type Holding = 'demo' | 'own';

async function start(settings: Settings): Promise<void> {
  const startedAt = performance.now();
  mkdirSync(settings.dataDir, { recursive: true });
  const letGo = holdFolder(settings.dataDir);
  const holding = prepareFolder(settings);
  if (settings.empty && holding === 'demo') say(demoStays(settings.dataDir));
  const pages = settings.dev ? Promise.resolve() : ensureSite();
  const product = await openProduct(settings);
  await fill(product, settings, holding);
  await pages;
  const { mailPort } = await product.listen();
  stopWhenTold(product, letGo);
  if (mailPort)
    say(`Письма горячей линии · Letters to the hotline: ${localMailbox}, smtp://127.0.0.1:${mailPort}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`Внедрение готово за ${seconds} с · Vnedrenie is ready: ${addressOf(settings.port)}`);
}

/** A demonstration whose loading was cut short is loaded anew: half a rollout would show false figures. */
function prepareFolder(settings: Settings): Holding | undefined {
  const wasCutShort = existsSync(marker(settings, 'loading'));
  if (settings.fresh || wasCutShort) emptyFolder(settings.dataDir);
  if (existsSync(marker(settings, 'demo'))) return 'demo';
  if (existsSync(marker(settings, 'own'))) return 'own';
  return undefined;
}

/** Nobody's data is thrown away unasked. */
function demoStays(dataDir: string): string {
  return `В ${dataDir} уже есть демонстрация, она остаётся. Начать без неё · To begin without it: npm start -- --fresh --empty`;
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== 'pid') rmSync(join(folder, name), { recursive: true, force: true });
}

async function fill(product: Product, settings: Settings, holding: Holding | undefined): Promise<void> {
  if (holding === 'own' || (settings.empty && !holding)) {
    writeFileSync(marker(settings, 'own'), '');
    return;
  }
  if (!holding) {
    writeFileSync(marker(settings, 'loading'), '');
    await loadDemo(product, say);
    writeFileSync(marker(settings, 'demo'), '');
    rmSync(marker(settings, 'loading'));
  }
  product.host.clock.follow(demonstrationClock());
}

function marker(settings: Settings, name: Holding | 'loading'): string {
  return join(settings.dataDir, `holds-${name}`);
}

function stopWhenTold(product: Product, letGo: () => void): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Останавливаюсь, записываю последнее · Stopping');
    await product.stop();
    letGo();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

start(readSettings(process.argv.slice(2), process.env)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
