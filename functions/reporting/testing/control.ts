import { manifest as adoptionManifest } from '../../adoption/manifest.ts';
import { activityRepository } from '../../adoption/repository/activityRepository.ts';
import { type Notice, noticeSchema } from '../../messaging/contract.ts';
import { api as planApi, verdicts as planVerdicts } from '../../plan/lambda.ts';
import { manifest as planManifest } from '../../plan/manifest.ts';
import { aMeasure, aPlan, by, rolling } from '../../plan/testing/builders.ts';
import { aRegionOf } from '../../plan/testing/harness.ts';
import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { travellingClock } from '../../shared/clock.ts';
import type { Verdict } from '../../shared/evidence.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { call, type TestCall, type TestReply } from '../../shared/testing/call.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import { queueOf, streamOf } from '../../shared/testing/events.ts';
import {
  foreignMunicipality,
  ownMunicipality,
  type people,
  personOf,
  region,
} from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import { api, controlDay, controlFeed } from '../lambda.ts';
import { manifest } from '../manifest.ts';

export interface TestControl {
  platform: TestPlatform;
  planId: string;
  ask(
    as: keyof typeof people,
    method: string,
    path: string,
    more?: Omit<TestCall, 'path'>,
  ): Promise<TestReply>;
  travelTo(instant: string): void;
  /** Hands what was written to the feed, and what the feed proves to the plan. Gives the notices it sent. */
  deliver(): Promise<Notice[]>;
  /** A new day begins; gives the notices it sent. */
  openDay(): Promise<Notice[]>;
  prove(...verdicts: Verdict[]): Promise<void>;
  weeks: ReturnType<typeof activityRepository>;
  stop(): Promise<void>;
}

const order = aPlan([
  aMeasure({
    number: '2.1',
    ...by('2011-05-13'),
    audience: 'schools',
    predicate: { id: 'registry.responsibleAppointed', params: { role: 'responsible' } },
  }),
  aMeasure({
    number: '2.5',
    ...rolling(),
    audience: 'schools',
    predicate: { id: 'reporting.schoolControlReport', params: { every: 'month' } },
  }),
  aMeasure({
    number: '2.7',
    ...rolling(),
    audience: 'municipalities',
    predicate: { id: 'reporting.schoolsControlled', params: { every: 'quarter' } },
  }),
]);

/** Two municipalities of three schools under a small plan, and the domain's Lambda entries over one database. */
export async function startControl(now = '2011-09-20T08:00:00.000Z'): Promise<TestControl> {
  const database = await startDatabase(registryManifest, planManifest, adoptionManifest, manifest);
  const clock = travellingClock('2011-04-29T08:00:00.000Z');
  const platform = { ...testPlatform(database, now), clock };
  const written: Record<string, unknown>[] = [];
  const intended = new Map<string, Record<string, unknown>>();
  platform.observer = {
    intend: async (table, item) => {
      if (table !== platform.tableName('reporting')) return '';
      const token = String(intended.size);
      intended.set(token, item);
      return token;
    },
    settle: (token, wasWritten) => {
      const item = intended.get(token);
      if (item && wasWritten) written.push(item);
    },
  };
  setPlatform(platform);
  const nodes = nodeRepository(domainTable(platform, 'registry'));
  const change = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
  for (const node of aRegionOf([ownMunicipality, foreignMunicipality], 3))
    await nodes.save(undefined, node, change);
  const planId = await publishOrder();
  clock.travelTo(now);

  const prove: TestControl['prove'] = async (...verdicts) => {
    await planVerdicts(queueOf(verdicts));
  };
  /** What was sent since; proofs reach the plan. */
  const settle = async (): Promise<Notice[]> => {
    const sent = platform.sent.splice(0);
    const of = (queue: string) => sent.filter((one) => one.queue === queue).map(({ message }) => message);
    await prove(...(of('plan.verdicts') as Verdict[]));
    return of('messaging.notices').map((notice) => noticeSchema.parse(notice));
  };
  return {
    platform,
    planId,
    ask: (as, method, path, more = {}) => {
      setPlatform(platform);
      return call(api, { ...more, method, path: `/api/reporting${path}`, as: personOf(as) });
    },
    travelTo: clock.travelTo,
    deliver: async () => {
      const kinds = new Set(['reminderDay', 'control', 'sample', 'monthly']);
      const items = written.splice(0).filter(({ kind }) => kinds.has(String(kind)));
      const { batchItemFailures } = await controlFeed(streamOf(items));
      if (batchItemFailures.length > 0) throw new Error('The feed failed');
      return settle();
    },
    openDay: async () => {
      await controlDay();
      return settle();
    },
    prove,
    weeks: activityRepository(domainTable(platform, 'adoption')),
    stop: database.stop,
  };
}

async function publishOrder(): Promise<string> {
  const leadership = personOf('leadership');
  const upload = {
    bytes: new TextEncoder().encode(JSON.stringify(order)),
    mediaType: 'application/json',
    fileName: 'plan.json',
  };
  const draft = await call(planApi, { method: 'POST', path: '/api/plan/drafts', upload, as: leadership });
  const reply = await call(planApi, {
    method: 'POST',
    path: `/api/plan/drafts/${draft.body.id}/publication`,
    body: {},
    headers: { 'if-match': '"1"' },
    as: leadership,
  });
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  return reply.body.plan.id;
}
