import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { roles } from '../../functions/shared/access/roles.ts';
import { loadDomains } from '../local/domains.ts';
import { permissionMatrix } from './permissionMatrix.ts';
import { askingsOf, type DomainRoute, faultOf, gapsOf, nameOf, requestOf } from './routes/asking.ts';
import type { Asker } from './routes/expected.ts';
import { startWorld, type World } from './routes/world.ts';

const domains = await loadDomains();
const everyRoute = domains.flatMap(({ manifest, routes }) =>
  routes.map((route): DomainRoute => ({ domain: manifest.domain, route })),
);
const byName = everyRoute.map((asked) => [nameOf(asked), asked] as const);
const askers: readonly Asker[] = [...roles, 'public'];

let world: World;

// Seeding waits for a database; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('no two routes stand at one address', () => {
  expect(new Set(byName.map(([name]) => name)).size).toBe(byName.length);
});

describe('each route answers each role about its own, a foreign and a parent node as the matrix says', () => {
  test.each(byName)('%s', async (_name, asked) => {
    const askings = askingsOf(asked, world);
    expect(gapsOf(asked, askings)).toEqual([]);
    const faults: string[] = [];
    for (const asking of askings)
      for (const asker of askers) {
        const reply = await world.ask(asked.domain, requestOf(asked, asking, asker, '/api'));
        const fault = faultOf(asked, asking, asker, reply);
        if (fault) faults.push(fault);
      }
    expect(faults).toEqual([]);
  });
});

describe('below /api/public only what the matrix opens to everybody is there', () => {
  test.each(byName)('%s', async (_name, asked) => {
    const isOpen = permissionMatrix[asked.route.right].public === 'P';
    expect(asked.route.open ?? false).toBe(isOpen);
    for (const asking of askingsOf(asked, world)) {
      const reply = await world.ask(asked.domain, requestOf(asked, asking, 'public', '/api/public'));
      // Whoever edits must have read: without a version the call is let in, and asked for one.
      if (isOpen && asked.route.edits) expect(reply.body.code).toBe('versionRequired');
      else if (isOpen) expect(reply.status).toBeLessThan(300);
      else expect(reply).toMatchObject({ status: 404, body: { code: 'notFound' } });
    }
  });
});
