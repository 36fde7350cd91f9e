import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/day.ts';
import { proofAt } from '../../../shared/proofs.ts';
import { Refusal } from '../../../shared/refusal.ts';
import {
  type CheckInCount,
  type RunAudience,
  runAudiences,
  type SchoolRun,
  type SchoolRuns,
} from '../../contract/schoolRuns.ts';
import { verdictOf } from '../predicates.ts';
import { checkedIn } from './checkIns.ts';
import { outOfLessons } from './lessons.ts';
import { heldOf, refuseCounts, said } from './runs.ts';

const grounds = {
  today: '2011-06-10',
  opensOn: '2010-09-01',
  closedOn: undefined,
  bounds: { teachers: 12, pupils: 100, parents: 200 },
};

function aRun(audience: RunAudience, on: string, at = `${on}T12:00:00.000Z`): SchoolRun {
  const entry = { kind: 'recorded' as const, on, present: 10, topic: 'Что такое дневник', at, by: 'p' };
  return { id: `${audience}-${on}`, audience, entries: [entry] };
}

function aRecord(...runs: SchoolRun[]): SchoolRuns {
  return { nodeId: 's-1', path: ['r-20', 'm-1', 's-1'], runs, links: [], version: 1 };
}

const withdrawn = (record: SchoolRuns, id: string, at: string): SchoolRuns => {
  const [entry] = record.runs.find((run) => run.id === id)?.entries ?? [];
  if (!entry) throw new Error(id);
  return said(record, id, { ...entry, kind: 'withdrawn', at, reason: 'ошибка' });
};

describe('what cannot have been is refused', () => {
  const asked = {
    id: 'new',
    audience: 'teachers' as RunAudience,
    on: '2011-06-08',
    present: 12,
    topic: 'Электронный журнал',
  };
  const held = aRecord(aRun('teachers', '2011-06-01'));
  test.each([
    ['a day to come', { on: '2011-06-11' }, 'dayInFuture'],
    ['a day before the school opened', { on: '2010-08-31' }, 'beforeSchoolOpened'],
    ['more teachers than there are', { present: 13 }, 'moreThanEnrolled'],
    ['more than two parents a pupil', { audience: 'parents', present: 201 }, 'moreThanEnrolled'],
    ['the same audience on the same day', { on: '2011-06-01' }, 'schoolRunRepeated'],
    ['a topic with a child in it', { topic: 'Выступила Зимина Анна' }, 'looksLikePersonName'],
    ['a topic with initials', { topic: 'Доклад Орлова А. П.' }, 'looksLikePersonName'],
  ] as const)('%s', (_what, change, code) => {
    const refused = () => refuseCounts(held, { ...asked, ...change }, grounds);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(expect.objectContaining({ code }));
  });

  test('but not another audience that day, nor the day of one withdrawn, nor what no bound is known for', () => {
    refuseCounts(held, { ...asked, audience: 'pupils', on: '2011-06-01' }, grounds);
    refuseCounts(
      withdrawn(held, 'teachers-2011-06-01', '2011-06-02T08:00:00.000Z'),
      { ...asked, on: '2011-06-01' },
      grounds,
    );
    refuseCounts(held, { ...asked, present: 500 }, { ...grounds, bounds: {} });
  });
});

describe('three of three audiences', () => {
  const on = (record: SchoolRuns, day: string) =>
    proofAt(verdictOf(record).history, day, '2012-01-01T00:00:00.000Z');

  test('are proved from the day of the last on; before it what lacks is named', () => {
    const record = aRecord(
      aRun('parents', '2011-06-03'),
      aRun('teachers', '2011-05-20'),
      aRun('pupils', '2011-05-24'),
    );
    expect(on(record, '2011-05-19')).toBeUndefined();
    expect(on(record, '2011-05-21')).toMatchObject({
      status: 'missing',
      because: { code: 'schoolRunLacking', params: { done: 1, of: 3, lacking: 'parents+pupils' } },
    });
    expect(on(record, '2011-06-03')).toMatchObject({
      status: 'satisfied',
      because: { code: 'schoolRunHeld' },
    });
    const without = withdrawn(record, 'pupils-2011-05-24', '2011-06-07T08:00:00.000Z');
    expect(on(without, '2011-06-10')).toMatchObject({ because: { params: { lacking: 'pupils' } } });
    expect(proofAt(verdictOf(without).history, '2011-06-06', '2011-06-06T21:00:00.000Z')?.status).toBe(
      'satisfied',
    );
  });

  test('whatever is held and withdrawn in whichever order, the proof agrees with the list', () => {
    const run = fc.record({
      audience: fc.constantFrom(...runAudiences),
      on: fc.integer({ min: 0, max: 40 }).map((days) => addDays('2011-05-01', days)),
      isWithdrawn: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(run, { maxLength: 8, selector: ({ audience, on }) => audience + on }),
        (all) => {
          let record = aRecord(...all.map((one) => aRun(one.audience, one.on)));
          for (const one of all.filter(({ isWithdrawn }) => isWithdrawn))
            record = withdrawn(record, `${one.audience}-${one.on}`, '2011-06-20T08:00:00.000Z');
          const held = runAudiences.filter((audience) => heldOf(record.runs)[audience] !== undefined);
          const proof = on(record, '2011-12-31');
          expect(proof?.status ?? 'none').toBe(
            all.length === 0 ? 'none' : held.length === 3 ? 'satisfied' : 'missing',
          );
        },
      ),
    );
  });
});

test('pupils and parents are warned of from the end of lessons on, and in a vacation; teachers never', () => {
  const lessons = [
    { from: '2011-04-01', to: '2011-05-31' },
    { from: '2011-09-01', to: '2011-10-30' },
  ];
  expect(outOfLessons('pupils', '2011-05-31', lessons)).toBeUndefined();
  expect(outOfLessons('pupils', '2011-06-08', lessons)).toBe('2011-05-31');
  expect(outOfLessons('parents', '2011-11-02', lessons)).toBe('2011-10-30');
  expect(outOfLessons('teachers', '2011-06-08', lessons)).toBeUndefined();
  expect(outOfLessons('pupils', '2011-06-08', [])).toBeUndefined();
});

test('whoever presses the button, however often, is counted once, on the day alone, up to the bound', () => {
  const empty: CheckInCount = { nodeId: 's-1', on: '2011-06-10', browsers: [], version: 0 };
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }), (pressed) => {
      const counted = pressed.reduce(
        (count, browser) => checkedIn(count, browser, { today: '2011-06-10' }),
        empty,
      );
      expect(counted.browsers.length).toBe(new Set(pressed).size);
    }),
  );
  const press = (today: string, most?: number) => () =>
    checkedIn({ ...empty, browsers: ['x'] }, 'y', { today, most });
  expect(press('2011-06-09')).toThrow(expect.objectContaining({ code: 'checkInTooEarly' }));
  expect(press('2011-06-11')).toThrow(expect.objectContaining({ code: 'checkInOver' }));
  expect(press('2011-06-10', 1)).toThrow(expect.objectContaining({ code: 'checkInFull' }));
});
