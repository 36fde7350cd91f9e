import { isDeepStrictEqual } from 'node:util';
import { periodBounds } from '../shared/calendar/period.ts';
import type { Verdict } from '../shared/evidence.ts';
import { inParallel } from '../shared/parallel.ts';
import type { NodeId } from '../shared/words.ts';
import type { SchoolUsage, UsageSums } from './contract/usage.ts';
import type { Week } from './contract/words.ts';
import { calendarsOf } from './feeds/weekVerdicts.ts';
import { isObligedOn } from './funnels.ts';
import { gather } from './importing/statements.ts';
import { usageHistory, usageReached } from './predicates/usageReached.ts';
import type { AdoptionRooms } from './rooms.ts';
import { standingUsage, sumsOf } from './rules/usage.ts';
import { tryingAgain } from './tryingAgain.ts';

type SchoolOfUsage = Pick<SchoolUsage, 'nodeId' | 'path'>;

const schoolsAtOnce = 16;
const always = '9999-12-31T00:00:00.000Z';

/** What all weeks of these schools prove. Cost: their calendars, the thresholds of their region, 3 read units a school. */
export async function usageVerdicts(
  rooms: Pick<AdoptionRooms, 'register' | 'usages' | 'thresholds'>,
  schools: readonly SchoolOfUsage[],
): Promise<Verdict[]> {
  const distinct = [...new Map(schools.map((school) => [school.nodeId, school])).values()];
  const [calendars, set] = await Promise.all([
    calendarsOf(rooms, distinct),
    rooms.thresholds.of(distinct[0]?.path[0] ?? ''),
  ]);
  const verdicts: Verdict[] = [];
  await inParallel(distinct, schoolsAtOnce, async ({ nodeId, path }) => {
    const grounds = { thresholds: set?.facts ?? [], calendar: calendars.at(nodeId, always) };
    const history = usageHistory(nodeId, await rooms.usages.weeks(nodeId), grounds);
    if (history.length > 0) verdicts.push({ nodeId, path, predicate: usageReached, period: 'once', history });
  });
  return verdicts;
}

/** Every school of a region is judged anew: its thresholds are others now. */
export async function rejudgeUsage(
  rooms: Pick<AdoptionRooms, 'register' | 'usages' | 'thresholds' | 'queues'>,
  regionId: NodeId,
): Promise<void> {
  const schools = await rooms.register.schoolsOfRegion(regionId);
  for (const ofMunicipality of gather(schools, ({ municipalityId = '' }) => municipalityId)) {
    const verdicts = await usageVerdicts(
      rooms,
      ofMunicipality.map(({ id, municipalityId = '' }) => ({
        nodeId: id,
        path: [regionId, municipalityId, id],
      })),
    );
    if (verdicts.length > 0) await rooms.queues.send('plan.verdicts', verdicts);
  }
}

/**
 * Sums the weeks of municipalities anew, over all of their schools. Everything is read after the item it is put over, so
 * of two that do it at once the later one knows what both were called for; met twice, the same comes out. Cost for a
 * municipality-week: its schools in the register, 1 read unit a school.
 */
export async function updateUsageSums(
  rooms: Pick<AdoptionRooms, 'register' | 'usages' | 'usageSums'>,
  changed: readonly Pick<SchoolUsage, 'path' | 'week'>[],
): Promise<void> {
  for (const ofMunicipality of gather(changed, ({ path }) => path[1] ?? '')) {
    const [regionId, municipalityId] = ofMunicipality[0]?.path ?? [];
    if (!regionId || !municipalityId) continue;
    const nodes = await rooms.register.schoolsOf(municipalityId);
    const weeks = [...new Set(ofMunicipality.map(({ week }) => week))];
    await tryingAgain(async () => {
      const before = await rooms.usageSums.of(regionId, municipalityId);
      const after = { ...before?.weeks };
      for (const week of weeks) after[week] = await sumOfWeek(rooms, nodes, week);
      if (!isDeepStrictEqual(after, before?.weeks ?? {}))
        await rooms.usageSums.save(before, { regionId, municipalityId, weeks: after });
    });
  }
}

async function sumOfWeek(
  { usages }: Pick<AdoptionRooms, 'usages'>,
  nodes: Awaited<ReturnType<AdoptionRooms['register']['schoolsOf']>>,
  week: Week,
): Promise<UsageSums> {
  const { to } = periodBounds(week);
  const obliged = nodes.filter((node) => isObligedOn(node, to));
  const records = await usages.ofMany(
    obliged.map(({ id }) => ({ nodeId: id, week })),
    { consistent: true },
  );
  return sumsOf(records.flatMap(({ reports }) => standingUsage(reports)?.counts ?? []));
}
