import { bench, describe } from 'vitest';
import { recountDays } from './counting/recountDays.ts';
import { bigPlan, lastDay, startBigRegion, startsOn } from './testing/bigRegion.ts';
import { onDay } from './testing/harness.ts';

const house = await startBigRegion(onDay(lastDay));

/** 247 days of 35 rows and as many of the series, from 36,000 histories: read, counted and written. */
describe('the whole region’s year', () => {
  bench(
    'recount all days',
    async () => {
      await recountDays(bigPlan, startsOn, lastDay, house.rooms);
    },
    { iterations: 2, warmupIterations: 0, time: 0 },
  );
});
