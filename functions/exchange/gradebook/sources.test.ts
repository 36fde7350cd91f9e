import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderedFault } from '../../../infra/local/dnevnik/faults.ts';
import {
  groupsOf,
  lessonsOf,
  logOf,
  marksOf,
  type SimulatedSchool,
  worksOf,
} from '../../../infra/local/dnevnik/gradebook.ts';
import { type Simulator, startSimulator } from '../../../infra/local/dnevnik/simulator.ts';
import { fixedClock } from '../../shared/clock.ts';
import { givenCredentials } from '../../shared/gradebookAccess.ts';
import { domainTable } from '../../shared/platform.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { testPlatform } from '../../shared/testing/platform.ts';
import { manifest } from '../manifest.ts';
import { DnevnikClient } from './dnevnik/client.ts';
import { dnevnikSource } from './dnevnik/source.ts';
import { droppedFileSchema } from './drop/dropped.ts';
import { dropRepository } from './drop/dropRepository.ts';
import { fileDropSource } from './drop/source.ts';
import type { GradebookSource } from './source.ts';
import { readSchool } from './working/readSchool.ts';

const now = '2011-09-20T08:00:00.000Z';
const week = { from: '2011-09-12', to: '2011-09-17' };
const school: SimulatedSchool = {
  id: '123456789',
  name: 'МОУ «Аннинская СОШ № 1»',
  code: '20602000-001',
  municipality: 'm-20602000',
  classes: 3,
};
const days = new Set(['2011-09-12', '2011-09-13', '2011-09-14', '2011-09-15', '2011-09-16', '2011-09-17']);

let database: TestDatabase;
let simulator: Simulator;
const waits: number[] = [];
beforeAll(async () => {
  database = await startDatabase(manifest);
  const settings = { clock: fixedClock(now), zone: 'Europe/Moscow', patienceMs: 150 };
  simulator = await startSimulator({ ...settings, schools: async () => [school] });
});
afterAll(async () => {
  await simulator.stop();
  await database.stop();
});

/** Patient on a busy machine, but for the test that wants to see it wait. */
function aClient(patienceMs = 20_000): DnevnikClient {
  return new DnevnikClient(
    { ...simulator.access, patienceMs },
    {
      fetch,
      now: () => new Date(now),
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
      chance: () => 0.5,
    },
  );
}

/** What a school would drop: the same gradebooks, names and marks included, as one file. */
function fileOf(of: SimulatedSchool) {
  const groups = groupsOf(of);
  const rows = <Row extends object>(make: (group: string) => Row[]) =>
    groups.flatMap(({ id }) => make(id).map((row) => ({ ...row, group: id })));
  return {
    school: { id: of.id, name: of.name, registerCode: of.code, director: 'Орлова Светлана Юрьевна' },
    groups,
    lessons: rows((id) => lessonsOf(id, '2011-09-05', '2011-09-20', '2011-09-20')),
    marks: rows((id) => marksOf(id, '2011-09-05', '2011-09-20', '2011-09-20')),
    log: rows((id) => logOf(id, '2011-09-05', '2011-09-20', '2011-09-20')),
    works: rows((id) => worksOf(id, '2011-09-05', '2011-09-20', '2011-09-20')),
  };
}

async function dropped(): Promise<GradebookSource> {
  const platform = testPlatform(database, now);
  const drops = dropRepository(domainTable(platform, 'exchange'), platform.files);
  await drops.put('r-20', droppedFileSchema.parse(fileOf(school)));
  return fileDropSource('r-20', drops);
}

const adapters: [string, () => Promise<GradebookSource>][] = [
  ['dnevnik', async () => dnevnikSource(aClient())],
  ['fileDrop', dropped],
];

describe.each(adapters)('the contract of a source, kept by %s', (name, open) => {
  test('lists schools and classes, and tells of lessons and entries no more than ids and days', async () => {
    const source = await open();
    expect(source.name).toBe(name);
    expect(await source.schools()).toEqual([{ id: school.id, name: school.name, code: school.code }]);
    const groups = await source.groups(school.id);
    expect(groups.map((group) => group.name)).toEqual(['1А', '2А', '3А', '3А, английский язык, 1']);
    expect(groups.at(-1)?.parentIds).toEqual([groups.at(-2)?.id]);
    const of = { schoolId: school.id, groupId: groups[0]?.id ?? '' };
    const lessons = await source.lessons(of, week);
    const ids = new Set(lessons.map(({ id }) => id));
    expect(lessons.length).toBeGreaterThan(20);
    expect(lessons.every(({ on }) => days.has(on))).toBe(true);
    const entries = [await source.marks(of, week), await source.log(of, week), await source.works(of, week)];
    for (const some of entries) {
      expect(some.some(({ lessonId }) => ids.has(lessonId))).toBe(true);
      for (const entry of some) expect(Object.keys(entry).sort()).toEqual(['lessonId', 'on']);
    }
    expect(Object.keys(lessons[0] ?? {}).sort()).toEqual(['hasTopic', 'id', 'isCancelled', 'on']);
    expect(JSON.stringify([groups, lessons, entries])).not.toMatch(
      /Смирнова|Кузнецов|Попова|Орлова|Тема|value/,
    );
  });

  test('a school it does not know is told as gone', async () => {
    const source = await open();
    await expect(source.groups('999')).rejects.toMatchObject({
      fault: { code: 'schoolGone', asked: 'groups' },
    });
  });
});

test('the same gradebooks make the same counts, whichever way they come', async () => {
  const spans = { lessons: week, entries: { from: week.from, to: '2011-09-20' } };
  const counts = await Promise.all(
    adapters.map(async ([, open]) => readSchool(await open(), school.id, spans, days)),
  );
  expect(counts[0]).toHaveLength(3);
  expect(counts[0]).toEqual(counts[1]);
});

/** Faults that the next try mends, and those that it does not; the last may go on for ever. */
const met: [Partial<OrderedFault> & Pick<OrderedFault, 'kind'>, object | undefined][] = [
  [{ kind: 'error', times: 3 }, undefined],
  [{ kind: 'tooMany', times: 2 }, undefined],
  [{ kind: 'expiredToken' }, undefined],
  [{ kind: 'slow' }, undefined],
  [
    { kind: 'error', times: 4 },
    { code: 'sourceDown', asked: 'lessons', detail: '500' },
  ],
  [{ kind: 'tooManyForLong' }, { code: 'tooManyCalls', asked: 'lessons', detail: '429' }],
  [{ kind: 'partialPages' }, { code: 'pagesIncomplete', asked: 'lessons' }],
  [{ kind: 'changedField' }, { code: 'replyChanged', asked: 'lessons', detail: 'date' }],
  [
    { kind: 'expiredToken', times: 2 },
    { code: 'tokenRefused', asked: 'lessons', detail: '401' },
  ],
];
test.each(met)('met with %o', async (fault, told) => {
  const source = dnevnikSource(fault.kind === 'slow' ? aClient(simulator.access.patienceMs) : aClient());
  simulator.faults.clear();
  simulator.faults.order({ ...fault, on: 'lessons' });
  const asking = source.lessons({ schoolId: school.id, groupId: `${school.id}001` }, week);
  if (told) await expect(asking).rejects.toMatchObject({ fault: told });
  else expect((await asking).length).toBeGreaterThan(20);
  expect(waits.every((wait) => wait <= 4_000)).toBe(true);
});

test('a platform that is not there, or refuses the secret, is told apart', async () => {
  const world = { fetch, now: () => new Date(now), wait: async () => undefined, chance: () => 0 };
  const nobody = new DnevnikClient({ ...simulator.access, address: 'http://127.0.0.1:9' }, world);
  await expect(dnevnikSource(nobody).schools()).rejects.toMatchObject({
    fault: { code: 'sourceDown', asked: 'token' },
  });
  const other = givenCredentials({ clientId: 'vnedrenie', clientSecret: 'другой' });
  const stranger = new DnevnikClient({ ...simulator.access, ...other }, world);
  await expect(dnevnikSource(stranger).schools()).rejects.toMatchObject({
    fault: { code: 'tokenRefused', asked: 'token', detail: '401' },
  });
});
