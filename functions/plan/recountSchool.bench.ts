import { bench, describe } from 'vitest';
import { addDays } from '../shared/calendar/day.ts';
import { openToday } from './counting/openToday.ts';
import { bigPlan, schools, startBigRegion } from './testing/bigRegion.ts';
import { aProof } from './testing/builders.ts';
import { aVerdict, onDay } from './testing/harness.ts';

const today = '2011-09-20';
const house = await startBigRegion(onDay(today));
await openToday(bigPlan, house.rooms);
const school = schools[700] ?? '';
let turn = 0;

/** One verdict comes in: its evidence is kept, its municipality of 120 schools is counted, the region is summed. */
describe('one school changes', () => {
  bench(
    'verdict → evidence → progress and series of the day',
    async () => {
      turn += 1;
      const status = turn % 2 === 0 ? 'satisfied' : 'missing';
      await house.prove(
        aVerdict(school, 'registry.step2', [aProof(status, addDays('2011-05-01', turn), today)]),
      );
    },
    { iterations: 100 },
  );
});
