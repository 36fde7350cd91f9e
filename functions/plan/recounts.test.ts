import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { log } from '../shared/log.ts';
import { personOf } from '../shared/testing/people.ts';
import { nightly } from './lambda.ts';
import { get, publishPlan, send, startSmallRegion } from './testing/api.ts';
import { onDay, type PlanHarness } from './testing/harness.ts';

let plan: PlanHarness;

beforeEach(async () => {
  plan = await startSmallRegion();
});
afterEach(() => plan.stop());

describe('recounts', () => {
  test('the nightly run opens the day, finds what was wrong yesterday, and puts it right', async () => {
    const planId = await publishPlan(plan);
    plan.clock.travelTo(onDay('2011-05-13'));
    await nightly();
    const [row] = await plan.rooms.progress.day(planId, '2011-05-13');
    if (!row) throw new Error('no row');
    const measures = { ...row.measures, '2': { obliged: 3, satisfied: 3 } };
    await plan.rooms.progress.putRows(planId, [{ ...row, measures }]);
    plan.clock.travelTo(onDay('2011-05-14'));
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    await nightly();
    expect(logged).toHaveBeenCalledWith('progress defect', expect.objectContaining({ number: '2' }));
    logged.mockRestore();
    const { body } = await get(`/plans/${planId}/defects`, personOf('admin'));
    expect(body.items).toMatchObject([
      { day: '2011-05-13', nodeId: row.nodeId, number: '2', stored: { satisfied: 3 } },
    ]);
    const again = await plan.rooms.progress.row(planId, '2011-05-13', row.nodeId);
    expect(again?.measures).toEqual(row.measures);
    await nightly();
    const { body: same } = await get(`/plans/${planId}/defects`, personOf('admin'));
    expect(same.items).toHaveLength(1);
    expect(await get(`/plans/${planId}/defects`)).toMatchObject({ status: 403 });
  });

  test('days on which nothing ran are counted afterwards', async () => {
    const planId = await publishPlan(plan);
    plan.clock.travelTo(onDay('2011-05-10'));
    await nightly();
    const { body } = await get(`/plans/${planId}/series`);
    expect(body.items.map((day: { day: string }) => day.day)).toHaveLength(12);
  });

  test('an admin recounts from the day of the order to today, whatever is asked', async () => {
    const planId = await publishPlan(plan);
    plan.clock.travelTo(onDay('2011-05-02'));
    const body = { from: '2011-01-01', to: '2011-12-31' };
    const reply = await send({
      method: 'POST',
      path: `/plans/${planId}/recounts`,
      body,
      as: personOf('admin'),
    });
    expect(reply.body).toEqual({ planId, from: '2011-04-29', to: '2011-05-02', rows: 9 });
    const { body: progress } = await get(`/plans/${planId}/progress`);
    expect(progress.countedOn).toBe('2011-05-02');
  });
});
