import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aMeasure, aPlan, by } from '../../functions/plan/testing/builders.ts';
import { packOf } from '../../functions/registry/testing/pack.ts';
import { addDays } from '../../functions/shared/calendar/day.ts';
import { systemClock, todayIn } from '../../functions/shared/clock.ts';
import { createTokenIssuer } from './identity/accessToken.ts';
import { identityPath } from './identity/settings.ts';
import { keptPeople } from './people.ts';
import { root } from './site/build.ts';

/** The product as a newcomer starts it, stopped by Ctrl-C and by `kill -9`. It may build its pages first. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const dataDir = mkdtempSync(join(tmpdir(), 'vnedrenie-process-'));
const today = todayIn(systemClock, 'Europe/Moscow');
const schools = Array.from({ length: 12 }, (_, index) => `20602000-${String(index + 101)}`);
const steps = ['administratorChosen', 'applied', 'codeReceived', 'registered'];

let address: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  address = `http://127.0.0.1:${await freePort()}`;
  await start();
});
afterAll(async () => {
  await stop('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = server.address();
  server.close();
  return typeof found === 'object' && found ? found.port : 0;
}

async function start(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', '--empty'], {
    cwd: root,
    env: { ...process.env, PORT: new URL(address).port, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words;
      if (said.includes(address)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The product ended before it was ready: ${said}`)));
  });
}

async function stop(signal: NodeJS.Signals): Promise<number | null> {
  const child = running;
  if (!child || child.exitCode !== null || child.signalCode !== null) return null;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

async function tokenOf(role: string, validForSeconds?: number): Promise<string> {
  const issue = await createTokenIssuer({
    issuer: `${address}${identityPath}`,
    dataDir: join(dataDir, 'identity'),
    people: keptPeople(dataDir),
  });
  return issue(role, validForSeconds);
}

interface Asking {
  method?: string;
  body?: unknown;
  file?: { bytes: Uint8Array; type: string };
  version?: number;
  token?: string;
}

async function ask(role: string, path: string, { method, body, file, version, token }: Asking = {}) {
  const response = await fetch(`${address}${path}`, {
    method: method ?? (body === undefined && file === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: `Bearer ${token ?? (await tokenOf(role))}`,
      'content-type': file?.type ?? 'application/json',
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(file && { body: file.bytes as BodyInit }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** A region of twelve schools, and an order that wants each of them activated. */
async function makeRegion(): Promise<string> {
  const header = 'code;oktmo;name_ru;type;legal_person;locality';
  const rows = schools.map((code) => `${code};20602000;Школа ${code};school;да;rural`);
  const file = { bytes: packOf({ 'schools.csv': [header, ...rows].join('\n') }), type: 'application/zip' };
  const pack = await ask('admin', '/api/registry/packs', { file });
  expect(pack.body).toMatchObject({ status: 'ready' });
  await ask('admin', `/api/registry/packs/${pack.body.id}/commit`, { method: 'POST', version: 1 });

  const plan = aPlan([aMeasure({ ...by(addDays(today, 3)), predicate: { id: 'adoption.schoolActivated' } })]);
  const order = { ...plan.order, signedOn: addDays(today, -1) };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...plan, order }));
  const draft = await ask('leadership', '/api/plan/drafts', { file: { bytes, type: 'application/json' } });
  const path = `/api/plan/drafts/${draft.body.id}/publication`;
  const published = await ask('leadership', path, { body: {}, version: 1 });
  expect(published.status).toBe(200);
  return published.body.plan.id;
}

interface Activated {
  version: number;
  facts: { step: string }[];
}

/** Declares the steps of a school one after another; tells of each that was acknowledged, until nobody answers. */
async function declare(code: string, acknowledged: (step: string) => void): Promise<void> {
  const path = `/api/adoption/schools/s-${code}/activation/steps`;
  for (const [version, step] of steps.entries()) {
    const reply = await ask('operator', path, { body: { step, effectiveAt: today }, version });
    if (reply.status === 200) acknowledged(step);
  }
}

const activationOf = async (code: string): Promise<Activated> =>
  (await ask('operator', `/api/adoption/schools/s-${code}/activation`)).body;

describe('the product as a process', () => {
  let planId: string;

  test('answers where scripts and people look for it', async () => {
    const at = (path: string) => fetch(`${address}${path}`);
    expect(await (await at('/api/health')).json()).toMatchObject({ status: 'ok' });
    expect(await (await at('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    for (const path of ['/api/docs', '/api/docs/', '/dev/mail', '/', '/plan'])
      expect((await at(path)).headers.get('content-type'), path).toContain('text/html');
  });

  test('killed in the middle of writes it has lost none that it acknowledged, and the figures follow', async () => {
    planId = await makeRegion();
    const kept = new Map(schools.map((code) => [code, [] as string[]]));
    let writes = 0;
    const enough = new Promise<void>((resolve) => {
      for (const code of schools)
        declare(code, (step) => {
          kept.get(code)?.push(step);
          writes += 1;
          if (writes === 30) resolve();
        }).catch(() => undefined);
    });
    await enough;
    await stop('SIGKILL');
    await start();

    let activated = 0;
    for (const [code, acknowledged] of kept) {
      const { facts } = await activationOf(code);
      const stored = facts.map(({ step }) => step);
      expect(stored.slice(0, acknowledged.length), code).toEqual(acknowledged);
      if (stored.includes('registered')) activated += 1;
    }
    expect(writes).toBeLessThan(schools.length * steps.length);
    await figureIs(activated);
  });

  test('what was cut short goes on where it stopped', async () => {
    for (const code of schools) {
      const { facts, version } = await activationOf(code);
      for (const [later, step] of steps.slice(facts.length).entries()) {
        const path = `/api/adoption/schools/s-${code}/activation/steps`;
        const body = { step, effectiveAt: today };
        expect(await ask('operator', path, { body, version: version + later })).toMatchObject({
          status: 200,
        });
      }
    }
    await figureIs(schools.length);
  });

  test('stopped with Ctrl-C it ends by itself and stands as it stood', async () => {
    expect(await stop('SIGINT')).toBe(0);
    await start();
    await figureIs(schools.length);
  });

  async function figureIs(satisfied: number): Promise<void> {
    await vi.waitFor(
      async () => {
        const { body } = await ask('leadership', `/api/plan/plans/${planId}/progress`);
        expect(body.region.measures['1']).toMatchObject({ obliged: schools.length, satisfied });
      },
      { timeout: 30_000, interval: 100 },
    );
  }
});

describe('what the running product refuses', () => {
  test('a document of 60 MB, without reading it', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const reply = await ask('leadership', '/api/plan/drafts', {
      file: { bytes: new Uint8Array(60 * 1024 * 1024), type },
    });
    expect(reply).toMatchObject({ status: 413, body: { code: 'bodyTooLarge' } });
    expect((await ask('leadership', '/api/plan/drafts')).body.items).toEqual([]);
  });

  test('a token whose hour has passed', async () => {
    const token = await tokenOf('leadership', -1);
    const reply = await ask('leadership', '/api/plan/drafts', { token });
    expect(reply).toMatchObject({ status: 401, body: { code: 'tokenExpired' } });
  });
});
