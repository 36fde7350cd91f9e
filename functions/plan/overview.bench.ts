import { bench, describe } from 'vitest';
import { call } from '../shared/testing/call.ts';
import { personOf } from '../shared/testing/people.ts';
import { openToday } from './counting/openToday.ts';
import { api } from './lambda.ts';
import { bigPlan, startBigRegion } from './testing/bigRegion.ts';
import { onDay } from './testing/harness.ts';

const asOf = '2011-09-20';
const house = await startBigRegion(onDay(asOf));
await openToday(bigPlan, house.rooms);
const as = personOf('leadership');
/** A hundred runs, so that five of them are slower than the 95th percentile. */
const longEnough = { iterations: 100 };

/** The whole way through the API: the token’s claims, the query, the sums, the checked reply. */
describe('the region on a day, 35 measures, 34 municipalities, 800 schools', () => {
  bench(
    'GET progress',
    async () => {
      await call(api, { path: `/api/plan/plans/${bigPlan.id}/progress?asOf=${asOf}`, as });
    },
    longEnough,
  );

  bench(
    'GET one municipality’s list behind a figure',
    async () => {
      const query = `municipality=m-20602000&asOf=${asOf}`;
      await call(api, { path: `/api/plan/plans/${bigPlan.id}/measures/7/evidence?${query}`, as });
    },
    longEnough,
  );
});
