import { handle } from 'hono/aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type ApiRooms, apiOf } from './api.ts';
import { fixedClock } from './clock.ts';
import { log } from './log.ts';
import { Refusal } from './refusal.ts';
import { routeOf } from './route.ts';
import { call } from './testing/call.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  personOf,
  region,
} from './testing/people.ts';
import { nodeIdSchema, pageQuerySchema } from './words.ts';

const route = routeOf<ApiRooms>();
const nodeParams = z.object({ nodeId: nodeIdSchema });

const showNode = route({
  method: 'GET',
  path: '/nodes/{nodeId}/acts',
  summary: 'Acts of a node',
  right: 'act.view',
  about: ({ params }) => params.nodeId,
  params: nodeParams,
  query: pageQuerySchema,
  reply: z.object({ nodeId: z.string(), limit: z.number(), version: z.number() }),
  handle: async ({ params, query }) => ({
    nodeId: params.nodeId,
    limit: query.limit,
    version: 7,
    secret: 'x',
  }),
});

const editNode = route({
  method: 'PUT',
  path: '/nodes/{nodeId}',
  summary: 'Edits a node',
  right: 'node.edit',
  about: ({ params }) => params.nodeId,
  params: nodeParams,
  body: z.object({ name: z.string().min(2) }),
  edits: true,
  reply: z.object({ version: z.number() }),
  handle: async (_input, _rooms, { version }) => ({ version: version + 1 }),
});

const makeThing = route({
  method: 'POST',
  path: '/things',
  summary: 'Makes a thing',
  right: 'node.edit',
  about: 'region',
  creates: true,
  reply: z.object({ id: z.string() }),
  handle: async (_input, _rooms, { newId }) => ({ id: newId() }),
});

const openPlan = route({
  method: 'GET',
  path: '/plans',
  summary: 'Plans',
  right: 'plan.view',
  about: 'region',
  open: true,
  reply: z.object({ seenBy: z.string() }),
  handle: async (_input, _rooms, { principal }) => ({ seenBy: principal?.role ?? 'public' }),
});

const refuses = route({
  method: 'GET',
  path: '/broken',
  summary: 'Throws',
  right: 'plan.view',
  about: 'region',
  query: z.object({ how: z.string() }),
  reply: z.object({}),
  handle: async ({ query }) => {
    if (query.how === 'refusal') throw new Refusal('staleRecord', 'newer', { version: 3 });
    throw new Error('password is 12345');
  },
});

const takesText = route({
  method: 'POST',
  path: '/texts',
  summary: 'Takes a text',
  right: 'plan.draft',
  about: 'region',
  upload: { types: ['text/plain'], maxBytes: 10 },
  reply: z.object({ length: z.number(), name: z.string().optional() }),
  handle: async ({ upload }) => ({ length: upload.bytes.length, name: upload.fileName }),
});

const tellsAll = route({
  method: 'GET',
  path: '/all',
  summary: 'Tells very much',
  right: 'plan.view',
  about: 'region',
  reply: z.object({ words: z.array(z.string()) }),
  handle: async () => ({ words: Array<string>(80_000).fill('мероприятие') }),
});

const longWords = { words: Array<string>(80_000).fill('мероприятие') };
const shortWords = { words: ['мероприятие'], secret: 'x' };
let standingReads = 0;
const readWords = z.array(z.string()).transform((words) => {
  standingReads += 1;
  return words;
});

const tellsAgain = route({
  method: 'GET',
  path: '/again',
  summary: 'Tells the same again',
  right: 'plan.view',
  about: 'region',
  query: z.object({ what: z.enum(['long', 'short']) }),
  reply: z.object({ words: readWords }),
  stands: true,
  handle: async ({ query }) => (query.what === 'long' ? longWords : shortWords),
});

const tree: Record<string, string[]> = {
  [region]: [region],
  [ownMunicipality]: [region, ownMunicipality],
  [foreignMunicipality]: [region, foreignMunicipality],
  [ownSchool]: [region, ownMunicipality, ownSchool],
  [foreignSchool]: [region, foreignMunicipality, foreignSchool],
  'r-36': ['r-36'],
};

const rooms: ApiRooms = {
  clock: fixedClock('2011-09-20T08:00:00Z'),
  paths: {
    pathOf: async (nodeId) => {
      const path = tree[nodeId];
      if (!path) throw new Refusal('notFound', 'no such node');
      return path;
    },
  },
};
const api = handle(
  apiOf(
    'test',
    [showNode, editNode, makeThing, openPlan, refuses, takesText, tellsAll, tellsAgain],
    () => rooms,
  ),
) as never;

describe('access', () => {
  const cases = [
    ['leadership', ownMunicipality, 200],
    ['leadership', 'r-36', 403],
    ['municipal', ownMunicipality, 200],
    ['municipal', ownSchool, 200],
    ['municipal', foreignMunicipality, 403],
    ['municipal', foreignSchool, 403],
    ['municipal', region, 403],
    ['school', ownSchool, 200],
    ['school', foreignSchool, 403],
    ['school', ownMunicipality, 403],
    ['trainer', ownSchool, 403],
    ['partner', ownSchool, 403],
  ] as const;

  test.each(cases)('%s asks for the acts of %s: %i', async (role, nodeId, status) => {
    expect((await call(api, { path: `/api/test/nodes/${nodeId}/acts`, as: personOf(role) })).status).toBe(
      status,
    );
  });

  test('without a login it is denied, and the body says to sign in', async () => {
    const reply = await call(api, { path: `/api/test/nodes/${ownSchool}/acts` });
    expect(reply).toMatchObject({ status: 401, body: { code: 'notSignedIn' } });
  });

  test('a role without the right is told so before its input is looked at', async () => {
    const reply = await call(api, {
      method: 'PUT',
      path: `/api/test/nodes/${ownSchool}`,
      as: personOf('school'),
      body: { name: '' },
    });
    expect(reply).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
  });

  test('an open route is served to the public below /api/public only by its own mark', async () => {
    expect((await call(api, { path: '/api/public/test/plans' })).body).toEqual({ seenBy: 'public' });
    expect((await call(api, { path: `/api/public/test/nodes/${ownSchool}/acts` })).status).toBe(404);
  });
});

describe('input', () => {
  test('every wrong field is named at once with its place', async () => {
    const reply = await call(api, {
      path: '/api/test/nodes/NOT%20AN%20ID/acts?limit=9999',
      as: personOf('leadership'),
    });
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/params/nodeId',
      '/query/limit',
    ]);
  });

  test('a body that is not JSON is refused by code', async () => {
    const reply = await call(api, {
      method: 'PUT',
      path: `/api/test/nodes/${ownSchool}`,
      as: personOf('operator'),
      upload: { bytes: Buffer.from('{oops'), mediaType: 'application/json' },
    });
    expect(reply).toMatchObject({ status: 400, body: { code: 'bodyNotJson' } });
  });

  test('an edit must name the version it read', async () => {
    const edit = {
      method: 'PUT',
      path: `/api/test/nodes/${ownSchool}`,
      as: personOf('operator'),
      body: { name: 'ok' },
    };
    expect(await call(api, edit)).toMatchObject({ status: 428, body: { code: 'versionRequired' } });
    expect(await call(api, { ...edit, headers: { 'if-match': '"4"' } })).toMatchObject({
      status: 200,
      headers: { etag: '"5"' },
    });
  });

  test('a file of another kind or size is refused, its name is kept', async () => {
    const upload = (text: string, mediaType: string) =>
      call(api, {
        method: 'POST',
        path: '/api/test/texts',
        as: personOf('leadership'),
        upload: { bytes: Buffer.from(text), mediaType, fileName: 'приказ.txt' },
      });
    expect(await upload('short', 'text/plain')).toMatchObject({ body: { length: 5, name: 'приказ.txt' } });
    expect(await upload('short', 'image/png')).toMatchObject({
      status: 415,
      body: { code: 'mediaTypeNotRead' },
    });
    expect(await upload('far too long', 'text/plain')).toMatchObject({
      status: 413,
      body: { code: 'fileTooLarge' },
    });
  });
});

describe('replies', () => {
  test('fields outside the contract do not leave, the version travels as ETag', async () => {
    const reply = await call(api, { path: `/api/test/nodes/${ownSchool}/acts`, as: personOf('leadership') });
    expect(reply.body).toEqual({ nodeId: ownSchool, limit: 100, version: 7 });
    expect(reply.headers.etag).toBe('"7"');
  });

  test('a very long one travels packed to whoever can unpack it', async () => {
    const ask = (headers: Record<string, string>) =>
      call(api, { path: '/api/test/all', as: personOf('leadership'), headers });
    const [plain, packed] = [await ask({}), await ask({ 'accept-encoding': 'br, gzip' })];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body).toEqual(plain.body);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 50);
  });

  test('one that stands is checked once, and whoever has it is told that it stands', async () => {
    const ask = (what: string, headers: Record<string, string> = {}) =>
      call(api, { path: `/api/test/again?what=${what}`, as: personOf('leadership'), headers });
    const first = await ask('short');
    expect(first.body).toEqual({ words: ['мероприятие'] });
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const { etag = '' } = first.headers;
    expect((await ask('short')).headers.etag).toBe(etag);
    expect(standingReads).toBe(1);
    for (const known of [etag, `W/${etag}`])
      expect(await ask('short', { 'if-none-match': known })).toMatchObject({ status: 304, body: '' });
    expect(await ask('long', { 'if-none-match': etag })).toMatchObject({ status: 200, body: longWords });
  });

  test('a long one that stands is packed for those alone who can unpack it', async () => {
    const ask = (headers: Record<string, string>) =>
      call(api, { path: '/api/test/again?what=long', as: personOf('leadership'), headers });
    const [plain, packed] = [await ask({}), await ask({ 'accept-encoding': 'gzip' })];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect([plain.body, packed.body]).toEqual([longWords, longWords]);
    expect(plain.headers.vary).toBe('accept-encoding');
  });

  test('a creation repeated with its key gets the same id, another key another', async () => {
    const make = (key: string) =>
      call(api, {
        method: 'POST',
        path: '/api/test/things',
        as: personOf('operator'),
        headers: { 'idempotency-key': key },
      });
    const [first, again, other] = [await make('a'), await make('a'), await make('b')];
    expect(first.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    expect(other.body.id).not.toBe(first.body.id);
  });

  test('a refusal is a problem with its code, params and request id', async () => {
    const reply = await call(api, { path: '/api/test/broken?how=refusal', as: personOf('leadership') });
    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'staleRecord', params: { version: 3 }, requestId: 'test-request' },
    });
  });

  test('a fault tells nothing but its request id, and stands in the log', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const reply = await call(api, { path: '/api/test/broken?how=fault', as: personOf('leadership') });
    expect(reply.status).toBe(500);
    expect(JSON.stringify(reply.body)).not.toContain('12345');
    expect(reply.body.requestId).toBe('test-request');
    expect(logged).toHaveBeenCalledWith('fault', expect.objectContaining({ requestId: 'test-request' }));
    logged.mockRestore();
  });

  test('an unknown path is a problem too', async () => {
    expect(await call(api, { path: '/api/test/nowhere', as: personOf('leadership') })).toMatchObject({
      status: 404,
      body: { code: 'notFound' },
    });
  });
});
