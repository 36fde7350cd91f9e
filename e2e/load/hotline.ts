import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { withLoaded } from './loaded.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '50' },
    operators: { type: 'string', default: '20' },
    seed: { type: 'string', default: '0' },
    port: { type: 'string', default: '8494' },
    json: { type: 'boolean', default: false },
  },
});
const minutes = Math.min(30, Number(values.minutes));
const rate = Number(values.rate);
const operators = Math.min(100, Number(values.operators));
const origin = `http://127.0.0.1:${values.port}`;
const beatMs = 4000;
const mark = `Нагрузка ${randomUUID().slice(0, 8)}`;

/** Milliseconds of each call by what it was; a call that failed is counted apart. */
const times = new Map<string, number[]>();
const failures = new Map<string, number>();

async function timed(what: string, path: string, init: RequestInit = {}) {
  const startedAt = performance.now();
  try {
    const reply = await fetch(`${origin}${path}`, init);
    const body = await reply.json();
    if (!reply.ok) throw new Error(`${what}: ${reply.status} ${body.code}`);
    times.set(what, [...(times.get(what) ?? []), performance.now() - startedAt]);
    return body;
  } catch (error) {
    failures.set(String(error), (failures.get(String(error)) ?? 0) + 1);
    return undefined;
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** Asks at an even pace; every tenth request is sent once more with its key, as a phone on a bad line does. */
async function ask(until: number): Promise<Map<number, Set<string>>> {
  const heard = new Map<number, Set<string>>();
  const under: Promise<void>[] = [];
  const startedAt = Date.now();
  for (let number = 0; Date.now() < until; number += 1) {
    await sleep(startedAt + (number * 60_000) / rate - Date.now());
    under.push(askOnce(number, heard));
  }
  await Promise.all(under);
  return heard;
}

async function askOnce(number: number, heard: Map<number, Set<string>>): Promise<void> {
  const body = JSON.stringify({
    text: `${mark} номер ${number}. Не открывается журнал класса.`,
    phone: '+7 473 200-00-00',
    consent: true,
  });
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const ids = new Set<string>();
  heard.set(number, ids);
  for (let time = 0; time < (number % 10 === 0 ? 2 : 1); time += 1) {
    const asked = await timed('ask', '/api/public/hotline/tickets', { method: 'POST', headers, body });
    if (asked) ids.add(asked.id);
  }
}

/** An operator's open desk: its list every few seconds, and one ticket read at each. */
async function work(token: string, until: number): Promise<void> {
  await sleep(Math.random() * beatMs);
  while (Date.now() < until) {
    const begun = Date.now();
    const page = await timed('queue page', '/api/hotline/tickets?view=open&limit=50', as(token));
    const items = page?.items ?? [];
    const one = items[Math.floor(Math.random() * items.length)];
    if (one) await timed('conversation', `/api/hotline/tickets/${one.id}/conversation`, as(token));
    await sleep(begun + beatMs - Date.now());
  }
}

/** How often each question of this run stands on the desk. */
async function counted(token: string): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  let cursor = '';
  do {
    const path = `/api/hotline/tickets?view=all&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const page = await (await fetch(`${origin}${path}`, as(token))).json();
    for (const { subject } of page.items) {
      const number = subject.startsWith(mark) ? Number(/номер (\d+)/.exec(subject)?.[1]) : Number.NaN;
      if (Number.isInteger(number)) found.set(number, (found.get(number) ?? 0) + 1);
    }
    cursor = page.next ?? '';
  } while (cursor);
  return found;
}

function percentile(sorted: readonly number[], percent: number): number {
  return Math.round(sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN);
}

const inWords = (row: object) =>
  Object.entries(row)
    .map((pair) => pair.join(' '))
    .join(' · ');

await withLoaded({ port: values.port, operators, seed: Number(values.seed) }, async (ready) => {
  const until = Date.now() + minutes * 60_000;
  const [heard] = await Promise.all([ask(until), ...ready.tokens.map((token) => work(token, until))]);
  const standing = await counted(ready.tokens[0] ?? '');
  const lost = [...heard].filter(([number, ids]) => ids.size > 0 && !standing.has(number)).length;
  const unheard = [...heard.values()].filter((ids) => ids.size === 0).length;
  const doubled = [...standing.values()].filter((count) => count > 1).length;
  const rows = [...times].map(([what, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    return { what, calls: all.length, p50Ms: percentile(sorted, 50), p95Ms: percentile(sorted, 95) };
  });
  // What else the machine was doing belongs to the figures.
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[2]?.toFixed(1)}`;
  const result = {
    minutes,
    perMinute: rate,
    operators,
    seeded: ready.seeded,
    asked: heard.size,
    lost,
    unheard,
    doubled,
    queuePageReadUnits: ready.queuePageUnits,
    machine,
  };
  for (const row of [result, ...rows])
    process.stdout.write(`${values.json ? JSON.stringify(row) : inWords(row)}\n`);
  for (const [failure, count] of failures) process.stderr.write(`${count} × ${failure}\n`);
  if (lost + unheard + doubled > 0) process.exitCode = 1;
});
