import type { ActivityWeek, ClassWeek, Difference, WeekToRecord } from '../contract.ts';
import type { ActivityRepository } from '../repository/activityRepository.ts';
import type { SpaceRepository } from '../repository/spaceRepository.ts';
import { breachesOfWeek, recordWeek, standingWeekReports } from '../rules/activity.ts';
import { knownClasses } from '../rules/space.ts';
import { activityColumns, readActivity } from './activityFile.ts';
import { type ImportKind, keyOf, type Loaded, unwritten } from './importKind.ts';
import type { Statement } from './statements.ts';

type Key = (typeof activityColumns)[number]['key'];
type Content = Pick<WeekToRecord, 'classes' | 'asOf'>;

export function activityImport(
  weeks: ActivityRepository,
  spaces: SpaceRepository,
): ImportKind<Key, Content, ActivityWeek> {
  return {
    columns: activityColumns,
    read: readActivity,
    load: (statements) => load(statements, weeks, spaces),
    settle({ record, classes }, statement, { grounds, recorded }) {
      const week = statement.week ?? '';
      const before = record ?? { ...unwritten(statement), week, reports: [] };
      const breaches = breachesOfWeek(week, statement.content, classes, grounds);
      const after = breaches.length > 0 ? before : recordWeek(before, statement.content, recorded);
      return { before, after, breaches };
    },
    changesOf(before, after) {
      const was = standingWeekReports(before.reports).at(-1)?.classes ?? [];
      return (after.reports.at(-1)?.classes ?? []).flatMap((counts) => changesOfClass(was, counts));
    },
    save: weeks.save,
  };
}

async function load(
  statements: readonly Statement<Content>[],
  weeks: ActivityRepository,
  spaces: SpaceRepository,
): Promise<ReadonlyMap<string, Loaded<ActivityWeek>>> {
  const schools = [...new Set(statements.map(({ school }) => school.nodeId))];
  const [records, reported] = await Promise.all([
    weeks.ofMany(statements.map(({ school, week = '' }) => ({ nodeId: school.nodeId, week }))),
    spaces.ofMany(schools),
  ]);
  const recordOf = new Map(records.map((record) => [`${record.nodeId} ${record.week}`, record]));
  const classesOf = new Map(reported.map(({ nodeId, reports }) => [nodeId, knownClasses(reports)]));
  return new Map(
    statements.map((statement) => {
      const key = keyOf(statement);
      return [key, { record: recordOf.get(key), classes: classesOf.get(statement.school.nodeId) }];
    }),
  );
}

function changesOfClass(was: readonly ClassWeek[], is: ClassWeek): Difference['changes'] {
  const before = was.find(({ className }) => className === is.className);
  if (!before) return [{ field: is.className, to: `${is.lessonsRecorded}/${is.lessonsExpected}` }];
  return (Object.keys(is) as (keyof ClassWeek)[])
    .filter((name) => before[name] !== is[name])
    .map((name) => ({
      field: `${is.className}.${name}`,
      ...(before[name] !== undefined && { from: String(before[name]) }),
      to: String(is[name]),
    }));
}
