import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { log } from '../../shared/log.ts';
import type { Draft, PlanContent } from '../contract.ts';
import { aMeasure, aPlan } from '../testing/builders.ts';
import { onDay, type PlanHarness, startPlan } from '../testing/harness.ts';
import { type DraftRepository, draftRepository } from './drafts.ts';

let house: PlanHarness;
let files: Files;
let names: Set<string>;
let drafts: DraftRepository;
let draft: Draft;
let made = 0;

const change: Change = {
  action: 'editDraft',
  by: 'p',
  role: 'leadership',
  at: onDay('2011-04-29'),
  requestId: 'r',
  scope: 'r-20',
};

/** More than an item holds, told apart by its first title. */
function large(ru: string): PlanContent {
  const title = { ru: 'Назначить ответственных за ведение журналов '.repeat(10).trim(), en: '' };
  const measures = Array.from({ length: 600 }, (_, index) => aMeasure({ number: `1.${index + 1}`, title }));
  return aPlan([aMeasure({ number: '1.0', title: { ru, en: '' } }), ...measures]);
}

const firstTitle = ({ content }: Pick<Draft, 'content'>) => content.sections[0]?.measures[0]?.title.ru;
const edited = (ru: string, from = draft): Draft => ({ ...from, content: large(ru) });

beforeAll(async () => {
  house = await startPlan(onDay('2011-04-29'));
});
afterAll(() => house.stop());
beforeEach(async () => {
  names = new Set();
  const { files: kept } = house.platform;
  files = {
    ...kept,
    put: async (key, body, contentType) => {
      names.add(key);
      await kept.put(key, body, contentType);
    },
    remove: async (key) => {
      names.delete(key);
      await kept.remove(key);
    },
  };
  drafts = draftRepository(house.rooms.table, files);
  made += 1;
  draft = await drafts.create(
    {
      id: `d-${made}`,
      regionId: 'r-20',
      source: '',
      content: large('А'),
      spans: {},
      questions: [],
      status: 'open',
      createdAt: onDay('2011-04-29'),
      version: 1,
    },
    change,
  );
});

test('an edited draft leaves one file, of what it says now', async () => {
  expect(names.size).toBe(1);
  const second = await drafts.save(edited('Б'), 1, change);
  const back = await drafts.save(edited('А', second), 2, change);
  expect(names.size).toBe(1);
  expect(back.version).toBe(3);
  expect(firstTitle(await drafts.get(draft.id))).toBe('А');
});

test('one that only changes its status keeps its file', async () => {
  const [name] = names;
  await drafts.save({ ...draft, status: 'published' }, 1, change);
  expect([...names]).toEqual([name]);
  expect(await drafts.get(draft.id)).toMatchObject({ status: 'published', version: 2 });
});

test('one that fits into an item again leaves none', async () => {
  await drafts.save({ ...draft, content: aPlan([aMeasure()]) }, 1, change);
  expect(names.size).toBe(0);
  expect((await drafts.get(draft.id)).content).toEqual(aPlan([aMeasure()]));
});

test('of two edits at once the refused one takes its file away, and nobody else’s', async () => {
  await drafts.save(edited('Б'), 1, change);
  await expect(drafts.save(edited('В'), 1, change)).rejects.toMatchObject({ code: 'staleRecord' });
  await expect(drafts.save(edited('Б'), 1, change)).rejects.toMatchObject({ code: 'staleRecord' });
  expect(names.size).toBe(1);
  expect(firstTitle(await drafts.get(draft.id))).toBe('Б');
});

test('whoever was about to read the former file reads what the draft says now', async () => {
  const { get } = files;
  const meanwhile = vi.fn(async () => {
    await drafts.save(edited('Б'), 1, change);
  });
  const slow = draftRepository(house.rooms.table, {
    ...files,
    get: async (key) => {
      if (key.endsWith('.json.gz') && meanwhile.mock.calls.length === 0) await meanwhile();
      return get(key);
    },
  });
  const read = await slow.get(draft.id);
  expect(meanwhile).toHaveBeenCalledOnce();
  expect([firstTitle(read), read.version]).toEqual(['Б', 2]);
});

test('a draft whose own file is not there is a fault, not an endless search', async () => {
  for (const name of names) await files.remove(name);
  await expect(drafts.get(draft.id)).rejects.toThrow('is not there');
});

test('an edit stands though the former file cannot be removed', async () => {
  const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined);
  const stuck = draftRepository(house.rooms.table, {
    ...files,
    remove: () => Promise.reject(new Error('no connection')),
  });
  await stuck.save(edited('Б'), 1, change);
  expect(firstTitle(await drafts.get(draft.id))).toBe('Б');
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});
