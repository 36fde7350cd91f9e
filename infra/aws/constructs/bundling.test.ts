import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { domainBundling, inProject } from './bundling.ts';

let address: string;

beforeAll(async () => {
  const { mainFields = [], banner = '', inject = [] } = domainBundling;
  const outfile = join(mkdtempSync(join(tmpdir(), 'vnedrenie-bundle-')), 'index.mjs');
  await build({
    entryPoints: [inProject('infra/aws/testing/domains/harbour/lambda.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: [...mainFields],
    banner: { js: banner },
    inject: [...inject],
    logLevel: 'silent',
  });
  address = pathToFileURL(outfile).href;
}, 60_000);

/** A Lambda starts with its own environment each time, so the bundle is loaded anew. */
function started(time: string): Promise<{ api(): Promise<unknown> }> {
  return import(`${address}?${time}`);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a Lambda entry that knows no platform stands on the cloud once it is bundled', async () => {
  vi.stubEnv('INSTALLATION', 'vnedrenie-test');
  vi.stubEnv('QUEUES_URL', 'https://sqs.eu-central-1.amazonaws.com/111122223333');
  const { api } = await started('first');
  expect(await api()).toEqual({ table: 'vnedrenie-test-harbour' });
});

test('it does not start without what its stack tells it', async () => {
  vi.stubEnv('INSTALLATION', undefined);
  await expect(started('second')).rejects.toThrow('INSTALLATION');
});
