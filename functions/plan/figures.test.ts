import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignMunicipality, ownMunicipality, ownSchool, personOf } from '../shared/testing/people.ts';
import { nightly } from './lambda.ts';
import { get, municipalities, publishPlan, startSmallRegion } from './testing/api.ts';
import { aProof } from './testing/builders.ts';
import { aVerdict, onDay, type PlanHarness, schoolId } from './testing/harness.ts';

const appointed = 'registry.responsibleAppointed?role=responsible';

let plan: PlanHarness;
let planId: string;

beforeAll(async () => {
  plan = await startSmallRegion();
  planId = await publishPlan(plan);
});
afterAll(() => plan.stop());

describe('from verdicts to figures and back', () => {
  test('a number opens its list, as of any day', async () => {
    const first = schoolId(ownMunicipality, 1);
    plan.clock.travelTo(onDay('2011-05-12'));
    await nightly();
    await plan.prove(
      aVerdict(first, appointed, [aProof('satisfied', '2011-05-11', '2011-05-12')]),
      aVerdict(first, 'adoption.schoolActivated', [aProof('satisfied', '2011-05-12')]),
    );
    const { body: today } = await get(`/plans/${planId}/progress`);
    expect(today.countedOn).toBe('2011-05-12');
    expect(today.region.measures['1']).toEqual({
      obliged: 6,
      satisfied: 1,
      notAccepted: 5,
      happened: { from: '2011-05-11', to: '2011-05-11' },
    });
    expect(today.region.measures['3']).toMatchObject({ obliged: 1, satisfied: 1 });
    expect(today.region.measures['5']).toEqual({ obliged: 2, satisfied: 0, noData: 2 });
    expect(today.municipalities.map((one: { nodeId: string }) => one.nodeId)).toEqual(municipalities);

    const { body: yesterday } = await get(`/plans/${planId}/progress?asOf=2011-05-11`);
    expect(yesterday.region.measures['1']).toEqual({ obliged: 6, satisfied: 0, notAccepted: 6 });

    const { body: list } = await get(`/plans/${planId}/measures/2/evidence?status=missing&limit=2`);
    expect(list.items).toHaveLength(2);
    const { body: rest } = await get(
      `/plans/${planId}/measures/2/evidence?status=missing&limit=2&cursor=${list.next}`,
    );
    const { body: last } = await get(
      `/plans/${planId}/measures/2/evidence?status=missing&limit=2&cursor=${rest.next}`,
    );
    expect([...list.items, ...rest.items, ...last.items]).toHaveLength(today.region.measures['2'].missing);
    expect(last.next).toBeUndefined();

    const { body: later } = await get(`/plans/${planId}/progress?asOf=2011-05-17`);
    expect(later).toMatchObject({ countedOn: '2011-05-12', region: { measures: { '2': { overdue: 5 } } } });
    const { body: overdue } = await get(
      `/plans/${planId}/measures/2/evidence?status=overdue&asOf=2011-05-17`,
    );
    expect(overdue.items).toHaveLength(5);

    const { body: changed } = await get(`/plans/${planId}/measures/1/evidence?changedSince=2011-05-11`);
    expect(changed.items).toMatchObject([{ nodeId: first, was: 'notAccepted', status: 'satisfied' }]);
    const { body: changes } = await get(`/plans/${planId}/changes?from=2011-05-11&to=2011-05-12`);
    expect(changes.region.map((one: { number: string }) => one.number)).toEqual(['1', '2']);
    for (const number of ['1', '2']) {
      const { body: moved } = await get(
        `/plans/${planId}/changes/nodes?from=2011-05-11&to=2011-05-12&number=${number}`,
      );
      expect(moved.items).toMatchObject([{ nodeId: first, number, to: 'satisfied' }]);
    }
    const { body: none } = await get(
      `/plans/${planId}/changes/nodes?from=2011-05-11&to=2011-05-12&number=2&municipality=${foreignMunicipality}`,
    );
    expect(none.items).toEqual([]);

    const { body: series } = await get(`/plans/${planId}/series?from=2011-05-11&to=2011-05-12`);
    expect(series.items.map((day: { measures: object }) => day.measures)).toMatchObject([
      { '2': [6, 0, 0] },
      { '2': [6, 1, 0] },
    ]);
    const { body: lean } = await get(`/plans/${planId}/series?from=2011-05-11&to=2011-05-12&measure=2`);
    expect(lean.items.map((day: { measures: object }) => day.measures)).toEqual([
      { '2': [6, 0, 0] },
      { '2': [6, 1, 0] },
    ]);
  });

  test('one school’s duties; a branch shows its school’s', async () => {
    plan.clock.travelTo(onDay('2011-05-20'));
    const { body } = await get(`/nodes/${ownSchool}/evidence`, personOf('school'));
    const own = body.items.filter((item: { planId: string }) => item.planId === planId);
    expect(own.map((item: { number: string; status: string }) => [item.number, item.status])).toEqual([
      ['1', 'satisfied'],
      ['2', 'satisfied'],
      ['4', 'noData'],
    ]);
    expect(own[2]).toMatchObject({
      period: '2011-W19',
      periods: { '2011-W17': 'noData', '2011-W20': 'noData' },
    });
    const { body: branch } = await get('/nodes/b-20602000-001-1/evidence');
    expect(branch.items).toEqual((await get(`/nodes/${ownSchool}/evidence`)).body.items);
    const { body: municipality } = await get(`/nodes/${ownMunicipality}/evidence`, personOf('municipal'));
    const numbers = municipality.items.filter((item: { planId: string }) => item.planId === planId);
    expect(numbers.map((item: { number: string }) => item.number)).toEqual(['5']);
  });

  test('a week counts when it is over, and keeps its place in the strip', async () => {
    plan.clock.travelTo(onDay('2011-05-16'));
    await nightly();
    const weeks = ['2011-W18', '2011-W19'];
    await plan.prove(
      ...municipalities.flatMap((id) =>
        [1, 2, 3].flatMap((number) =>
          weeks.map((week) =>
            aVerdict(
              schoolId(id, number),
              'adoption.gradebookKept',
              [
                aProof(
                  week === '2011-W18' ? 'notExpected' : number === 1 ? 'satisfied' : 'missing',
                  '2011-05-09',
                  '2011-05-16',
                ),
              ],
              week,
            ),
          ),
        ),
      ),
    );
    const { body } = await get(`/plans/${planId}/progress`);
    expect(body.region.measures['4']).toMatchObject({
      period: '2011-W19',
      obliged: 6,
      satisfied: 2,
      overdue: 4,
      periods: { '2011-W17': { noData: 6 }, '2011-W18': { obliged: 0, notExpected: 6 } },
    });
    const { body: list } = await get(`/plans/${planId}/measures/4/evidence?status=overdue`);
    expect(list.items).toHaveLength(4);
    const step = `/plans/${planId}/changes/nodes?from=2011-05-12&to=2011-05-16&number=4&limit=4`;
    const { body: moved } = await get(step);
    const { body: rest } = await get(`${step}&cursor=${moved.next}`);
    const moves: { from: string; to: string; fromPeriod: string; period: string }[] = [
      ...moved.items,
      ...rest.items,
    ];
    expect(moves.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([
      ...Array(4).fill('noData → overdue'),
      ...Array(2).fill('noData → satisfied'),
    ]);
    expect(new Set(moves.map(({ fromPeriod, period }) => `${fromPeriod} → ${period}`))).toEqual(
      new Set(['2011-W18 → 2011-W19']),
    );
    expect(rest.next).toBeUndefined();
    const { body: vacation } = await get(`/plans/${planId}/measures/4/evidence?period=2011-W18`);
    expect(vacation.items.map((row: { status: string }) => row.status)).toEqual(Array(6).fill('notExpected'));
  });
});
