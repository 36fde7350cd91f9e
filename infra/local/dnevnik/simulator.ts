import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Clock } from '../../../functions/shared/clock.ts';
import { todayIn } from '../../../functions/shared/clock.ts';
import { type GradebookAccess, givenCredentials } from '../../../functions/shared/gradebookAccess.ts';
import { type Call, Faults } from './faults.ts';
import { groupsOf, lessonsOf, logOf, marksOf, type SimulatedSchool, worksOf } from './gradebook.ts';
import { brokenReply, paged } from './replies.ts';

interface Settings {
  clock: Clock;
  zone: string;
  /** Asked anew whenever the list of schools is. */
  schools(): Promise<readonly SimulatedSchool[]>;
  /** How long a client waits for a reply; a slow one takes twice as long. */
  patienceMs: number;
}

export interface Simulator {
  access: GradebookAccess;
  /** What nothing of the product may ever show. */
  clientSecret: string;
  faults: Faults;
  /** How often each call was made since the start. */
  asked: Partial<Record<Call, number>>;
  /** Answers in the same process, without its port. */
  fetch: typeof fetch;
  stop(): Promise<void>;
}

const tokenLivesSeconds = 3600;
/** On one machine nobody minds how many there are. */
const callsPerSecond = 2_000;

/**
 * The API of Dnevnik.ru as far as the connector uses it, on a free port of loopback, with the registry's schools and
 * made-up gradebooks, names and marks included, and with faults on demand.
 */
export async function startSimulator(settings: Settings): Promise<Simulator> {
  const faults = new Faults();
  const asked: Simulator['asked'] = {};
  const clientSecret = randomBytes(18).toString('base64url');
  const app = simulatorApp(settings, { faults, asked, clientSecret });
  const server = createServer(getRequestListener(app.fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    access: {
      address: `http://127.0.0.1:${port}`,
      ...givenCredentials({ clientId: 'vnedrenie', clientSecret }),
      callsPerSecond,
      patienceMs: settings.patienceMs,
    },
    clientSecret,
    faults,
    asked,
    fetch: async (input, init) => app.fetch(new Request(input as string, init)),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Parts extends Pick<Simulator, 'faults' | 'asked'> {
  clientSecret: string;
}

function simulatorApp(
  { clock, zone, schools, patienceMs }: Settings,
  { faults, asked, clientSecret }: Parts,
): Hono {
  const app = new Hono();
  const tokens = new Set<string>();
  let listed = new Map<string, SimulatedSchool>();
  const today = () => todayIn(clock, zone);
  const list = async () => {
    listed = new Map((await schools()).map((school) => [school.id, school]));
    return [...listed.values()];
  };

  /** Meets the call with the fault that waits for it, if there is one, else with the reply. */
  async function answer(
    call: Context,
    on: Call,
    school: string | undefined,
    items: () => object[] | undefined | Promise<object[]>,
  ): Promise<Response> {
    asked[on] = (asked[on] ?? 0) + 1;
    const fault = faults.meet(on, school);
    if (fault === 'expiredToken') tokens.clear();
    const broken = await brokenReply(call, fault, patienceMs);
    if (broken) return broken;
    if (!tokens.has(call.req.header('access-token') ?? '')) return call.json({ type: 'invalidToken' }, 401);
    const all = await items();
    return all ? paged(call, all, fault) : call.json({ type: 'notFound' }, 404);
  }

  app.post('/oauth2/token', async (call) => {
    asked.token = (asked.token ?? 0) + 1;
    const broken = await brokenReply(call, faults.meet('token', undefined), patienceMs);
    if (broken) return broken;
    const expected = `Basic ${Buffer.from(`vnedrenie:${clientSecret}`).toString('base64')}`;
    if (call.req.header('authorization') !== expected) return call.json({ error: 'invalid_client' }, 401);
    const token = randomBytes(24).toString('base64url');
    tokens.add(token);
    return call.json({ access_token: token, token_type: 'Bearer', expires_in: tokenLivesSeconds });
  });
  app.get('/schools', (call) =>
    answer(call, 'schools', undefined, async () =>
      (call.req.query('pageNumber') === '1' ? await list() : [...listed.values()]).map(
        ({ id, name, code, municipality }) => ({
          id: Number(id),
          name,
          registerCode: code ?? null,
          municipality,
        }),
      ),
    ),
  );
  app.get('/schools/:school/edu-groups', async (call) => {
    const id = call.req.param('school');
    if (listed.size === 0) await list();
    const school = listed.get(id);
    return answer(
      call,
      'groups',
      id,
      () =>
        school &&
        groupsOf(school).map(({ id: group, ...rest }) => ({ id: Number(group), ...rest, studentsCount: 24 })),
    );
  });
  app.get('/edu-groups/:group/lessons/:from/:to', (call) => {
    const { group, from, to } = call.req.param();
    return answer(call, 'lessons', schoolOf(group), () =>
      lessonsOf(group, from, to, today()).map(({ id, date, title, status }) => ({
        id,
        date: `${date}T00:00:00`,
        title,
        status,
        teachers: ['Орлова Светлана Юрьевна'],
      })),
    );
  });
  app.get('/edu-groups/:group/marks/:from/:to', (call) => {
    const { group, from, to } = call.req.param();
    return answer(call, 'marks', schoolOf(group), () => marksOf(group, from, to, today()));
  });
  app.get('/lesson-log-entries/group/:group', (call) => {
    const { group } = call.req.param();
    const { from = '', to = '' } = call.req.query();
    return answer(call, 'log', schoolOf(group), () => logOf(group, from, to, today()));
  });
  app.get('/works', (call) => {
    const { group = '', from = '', to = '' } = call.req.query();
    return answer(call, 'works', schoolOf(group), () => worksOf(group, from, to, today()));
  });
  return app;
}

/** A group's id begins with its school's. */
const schoolOf = (group: string) => group.slice(0, -3);
