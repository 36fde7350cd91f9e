import { expect, test, vi } from 'vitest';
import type { Run, RunStage } from '../contract/run.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { tellPeople } from './tell.ts';

const at = '2011-09-19T21:30:00Z';

/** What is sent of a run in a region whose act of the fifth measure names somebody from 20 September on. */
async function told(action: string, more: Partial<Run>) {
  const send = vi.fn(async (_queue: string, _notices: unknown[]) => undefined);
  const personInAct = vi.fn(async (_node: string, role: string, day: string) =>
    role === 'platformOwner' && day >= '2011-09-20'
      ? { personId: 'p-5', name: 'Орлова Нина Юрьевна' }
      : undefined,
  );
  const rooms = {
    register: { zoneOf: async () => 'Europe/Moscow', personInAct },
    queues: { send },
  } as unknown as Pick<ExchangeRooms, 'register' | 'queues'>;
  const run = { id: 'run-1', version: 3, path: ['r-20'], fileName: 'region.zip', ...more } as Run;
  await tellPeople(run, { action, at }, rooms);
  return send.mock.calls.flatMap(([, notices]) => notices) as { to: unknown; text: { ru: string } }[];
}

const stopOf = (stage: RunStage) => ({
  stage: 'stopped' as const,
  stop: { stage, code: 'fault' as const, tries: 4, at },
});

test('whoever the act in force that day appoints is told, by the region’s own midnight', async () => {
  expect(await told('runStopped', stopOf('committing'))).toMatchObject([{ to: { personId: 'p-5' } }]);
  expect(await told('runIncomplete', { stage: 'incomplete' })).toMatchObject([{ to: { personId: 'p-5' } }]);
});

test.each([
  ['checking', 'Проверка'],
  ['comparing', 'Сравнение'],
  ['committing', 'Запись'],
  ['reconciling', 'Сверка'],
  ['rollingBack', 'Откат'],
] as const)('a stop while %s is told as «%s»', async (stage, word) => {
  const [notice] = await told('runStopped', stopOf(stage));
  expect(notice?.text.ru).toContain(`«region.zip». ${word}: этап не удалось пройти, попыток: 4.`);
});
