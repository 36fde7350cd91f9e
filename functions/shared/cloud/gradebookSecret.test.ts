import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { GradebookAccess } from '../gradebookAccess.ts';
import { log } from '../log.ts';
import { gradebookSecret } from './gradebookSecret.ts';

/** A keeper of one secret behind the protocol of Secrets Manager. */
let value: string | undefined;
let server: Server;
let access: GradebookAccess;

beforeAll(async () => {
  server = createServer((request, response) => {
    const asked = String(request.headers['x-amz-target']).split('.').at(-1);
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    if (asked === 'DescribeSecret')
      say(200, { ...(value !== undefined && { VersionIdsToStages: { 'v-1': ['AWSCURRENT'] } }) });
    else if (value === undefined) say(400, { __type: 'ResourceNotFoundException' });
    else say(200, { SecretString: value });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new SecretsManagerClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  access = gradebookSecret({
    client,
    arn: 'arn:aws:x',
    address: 'https://api.example/v2/',
    callsPerSecond: 5,
  });
});
afterAll(() => server.close());

test('until somebody enters it there is no access, and none is claimed', async () => {
  expect(await access.isEntered()).toBe(false);
  expect(await access.credentials()).toBeUndefined();
});

test('entered, it is read anew for each token; changed, the next one is asked for with the other', async () => {
  value = JSON.stringify({ clientId: 'vnedrenie', clientSecret: 'one' });
  expect(await access.isEntered()).toBe(true);
  expect(await access.credentials()).toEqual({ clientId: 'vnedrenie', clientSecret: 'one' });
  value = JSON.stringify({ clientId: 'vnedrenie', clientSecret: 'two' });
  expect(await access.credentials()).toMatchObject({ clientSecret: 'two' });
  expect(access.address).toBe('https://api.example/v2');
});

test.each(['not json', '{"clientId":"hush-hush"}'])(
  'entered wrong, it is told without a word of it: %s',
  async (wrong) => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    value = wrong;
    expect(await access.credentials()).toBeUndefined();
    expect(JSON.stringify(logged.mock.calls)).not.toContain('hush');
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  },
);
