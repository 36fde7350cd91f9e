import { afterAll, beforeAll, expect, test } from 'vitest';
import { evidenceStatuses } from '../shared/evidence.ts';
import { call } from '../shared/testing/call.ts';
import { personOf } from '../shared/testing/people.ts';
import type { EvidenceRow, MeasureProgress } from './contract.ts';
import { openToday } from './counting/openToday.ts';
import { api } from './lambda.ts';
import { bigPlan, startBigRegion } from './testing/bigRegion.ts';
import { onDay, type PlanHarness } from './testing/harness.ts';

const asOf = '2011-09-20';
const as = personOf('leadership');
let house: PlanHarness;

beforeAll(async () => {
  house = await startBigRegion(onDay(asOf));
  await openToday(bigPlan, house.rooms);
}, 120_000);
afterAll(() => house.stop());

interface Cell {
  place: string;
  number: string;
  figures: MeasureProgress;
}

/**
 * Today, and a day to come, whose figures are today's aged by the deadlines between: of that day every measure is
 * opened in four or five municipalities, and every municipality under as many measures. One of the 35 measures is the
 * region's own and has no cells.
 */
test.each([
  { day: asOf, everyNth: 7 },
  { day: '2011-11-15', everyNth: 17 },
])(
  'on $day every cell of measures by municipalities is as long as the list it opens',
  async ({ day, everyNth }) => {
    const all = await cellsOn(day);
    expect(all).toHaveLength((35 - 1) * 34);
    const cells = all.filter((_, index) => (Math.floor(index / 34) + (index % 34)) % everyNth === 0);
    const wrong: string[] = [];
    for (const { place, number, figures } of cells) {
      const rows = await listBehind(place, number, day);
      for (const status of evidenceStatuses) {
        const listed = rows.filter((row) => row.status === status).length;
        if (listed !== (figures[status] ?? 0)) wrong.push(`${number} of ${place}: ${listed} ${status}`);
      }
      const obliged = rows.filter(({ status }) => status !== 'excused' && status !== 'notExpected').length;
      if (obliged !== figures.obliged) wrong.push(`${number} of ${place}: ${obliged} obliged`);
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

async function ask(path: string) {
  return (await call(api, { path: `/api/plan/plans/${bigPlan.id}${path}`, as })).body;
}

async function cellsOn(day: string): Promise<Cell[]> {
  const { municipalities } = await ask(`/progress?asOf=${day}`);
  return municipalities.flatMap(
    ({ nodeId, measures }: { nodeId: string; measures: Record<string, MeasureProgress> }) =>
      Object.entries(measures).map(([number, figures]) => ({ place: nodeId, number, figures })),
  );
}

async function listBehind(place: string, number: string, day: string): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = [];
  let cursor = '';
  do {
    const query = `municipality=${place}&asOf=${day}&limit=100${cursor && `&cursor=${cursor}`}`;
    const page = await ask(`/measures/${number}/evidence?${query}`);
    rows.push(...page.items);
    cursor = page.next ?? '';
  } while (cursor);
  return rows;
}
