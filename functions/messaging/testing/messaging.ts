import { manifest as registryManifest } from '../../registry/manifest.ts';
import { nodeRepository } from '../../registry/repository/nodeRepository.ts';
import { peopleRepository } from '../../registry/repository/peopleRepository.ts';
import { aNode } from '../../registry/testing/builders.ts';
import type { Claims } from '../../shared/access/claims.ts';
import { type TravellingClock, travellingClock } from '../../shared/clock.ts';
import { domainTable, setPlatform } from '../../shared/platform.ts';
import { call, type TestReply } from '../../shared/testing/call.ts';
import { startDatabase } from '../../shared/testing/database.ts';
import { queueOf } from '../../shared/testing/events.ts';
import { ownSchool, type people, personOf, region } from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import type { Notice } from '../contract.ts';
import { api, letters, notices } from '../lambda.ts';
import { manifest } from '../manifest.ts';

export type Who = keyof typeof people | Claims;

export interface TestMessaging {
  platform: TestPlatform & { clock: TravellingClock };
  ask(as: Who, method: string, path: string, body?: unknown, version?: number): Promise<TestReply>;
  /** Brings notices by the queue and hands back how many it did not take. */
  tell(...notices: unknown[]): Promise<number>;
  runLetters(): Promise<void>;
  stop(): Promise<void>;
}

/** Tuesday, 11:00 in Moscow, which is four hours ahead of UTC since that spring. */
export const workingMorning = '2011-09-20T07:00:00.000Z';

export function aNotice(more: Partial<Notice> = {}): Notice {
  return {
    cause: 'hotline.reply:t-1:e-1',
    to: { role: 'operator', nodeId: region },
    title: { ru: 'Спросивший дополнил вопрос', en: 'The asker has added to the question' },
    text: { ru: 'Всё ещё не открывается', en: 'Still not open' },
    path: '/hotline?ticket=t-1',
    at: workingMorning,
    ...more,
  };
}

/** The domain's Lambda entries over the embedded database, with two operators and a school's responsible person. */
export async function startMessaging(now = workingMorning): Promise<TestMessaging> {
  const database = await startDatabase(registryManifest, manifest);
  const clock = travellingClock(now);
  const platform = { ...testPlatform(database, now), clock };
  const registry = domainTable(platform, 'registry');
  const change = { action: 'seed', by: 'test', role: 'admin', at: now, requestId: 'test', scope: region };
  const nodes = nodeRepository(registry);
  const { parentId: _parent, municipalityId: _municipality, ...bare } = aNode({ id: region, kind: 'region' });
  await nodes.save(undefined, { ...bare, timeZone: 'Europe/Moscow' }, change);
  await nodes.save(undefined, aNode({ id: ownSchool, kind: 'school', regionId: region }), change);
  const register = peopleRepository(registry);
  const person = (id: string, name: string, role: 'operator' | 'school', email?: string, active = true) =>
    register.add(
      {
        id,
        name,
        role,
        post: 'специалист',
        nodeId: role === 'school' ? ownSchool : region,
        contacts: { ...(email && { email }) },
        active,
        version: 1,
      },
      change,
    );
  await person('card-1', 'Оператор', 'operator', 'first@example.org');
  await person('card-2', 'Второй оператор', 'operator', 'second@example.org');
  await person('card-3', 'Бывший оператор', 'operator', 'gone@example.org', false);
  await person('card-4', 'Администратор школы', 'school', 'school@example.org');
  return {
    platform,
    ask: (as, method, path, body, version) => {
      setPlatform(platform);
      return call(api, {
        method,
        path: `/api/messaging${path}`,
        as: typeof as === 'string' ? personOf(as) : as,
        ...(body !== undefined && { body }),
        ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
      });
    },
    tell: async (...sent) => {
      setPlatform(platform);
      return (await notices(queueOf(sent))).batchItemFailures.length;
    },
    runLetters: () => {
      setPlatform(platform);
      return letters();
    },
    stop: database.stop,
  };
}
