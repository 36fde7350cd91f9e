import { addDays } from '../../shared/calendar/day.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { ForecastReply, MeasureNumber, NodeProgress, Plan } from '../contract.ts';
import type { PlanRooms } from '../rooms.ts';
import { forecastOf } from '../rules/forecast.ts';
import { planOn } from './planOn.ts';
import { readProgress } from './readProgress.ts';

type ReadingRooms = Pick<PlanRooms, 'progress' | 'calendars' | 'plans'>;

interface Asked {
  asOf: Day;
  /** One measure, in the region and in each municipality. */
  number?: MeasureNumber | undefined;
  /** Every measure of one node: of the region, when neither is named. */
  node?: NodeId | undefined;
}

/** As far back as the checks of a forecast look: twelve of them a week apart, three weeks ahead, from two weeks. */
const daysLookedAt = 112;

/**
 * When each measure will be done at today's pace, by what was known on a day. Costs the figures of that day (20 read
 * units) and one query of about 13 a node: the region's measures 33, one measure in 34 municipalities about 450.
 */
export async function readForecasts(plan: Plan, asked: Asked, rooms: ReadingRooms): Promise<ForecastReply> {
  const progress = await readProgress(plan, asked.asOf, rooms);
  const madeOn = progress.countedOn;
  const { yardsticks } = await planOn(plan, madeOn, rooms);
  const wanted = yardsticks.filter(({ measure }) => !asked.number || measure.number === asked.number);
  if (wanted.length === 0) throw new Refusal('notFound', `Plan ${plan.id} has no measure ${asked.number}`);
  const items = await Promise.all(
    nodesAsked(asked, progress.region, progress.municipalities).map(async ({ nodeId, measures }) => {
      const days = wanted.every(({ every }) => every)
        ? []
        : await rooms.progress.series(plan.id, nodeId, addDays(madeOn, -daysLookedAt), madeOn);
      return wanted
        .filter(({ measure }) => measures[measure.number] !== undefined)
        .map((yardstick) => {
          const { number } = yardstick.measure;
          return {
            nodeId,
            number,
            ...forecastOf({ madeOn, yardstick, figures: measures[number], days }),
          };
        });
    }),
  );
  return { madeOn, items: items.flat() };
}

function nodesAsked(
  { number, node }: Asked,
  region: NodeProgress,
  municipalities: readonly NodeProgress[],
): NodeProgress[] {
  const all = [region, ...municipalities];
  if (node !== undefined) return all.filter(({ nodeId }) => nodeId === node);
  return number === undefined ? [region] : all;
}
