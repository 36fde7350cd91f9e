import type { ActivityWeek, ClassWeek, WeekReport, WeekToRecord } from '../contract/activity.ts';
import type { Difference } from '../contract/imports.ts';
import type { ActivityRepository } from '../repository/activityRepository.ts';
import type { HandMarkRepository } from '../repository/handMarkRepository.ts';
import type { SpaceRepository } from '../repository/spaceRepository.ts';
import { breachesOfWeek, recordWeek, standingWeekReports } from '../rules/activity.ts';
import { knownClasses } from '../rules/space.ts';
import { activityColumns, readActivity } from './activityFile.ts';
import { type ImportKind, keyOf, unwritten } from './importKind.ts';
import { indicatorColumns, readIndicators } from './indicatorFile.ts';

type Key = (typeof activityColumns)[number]['key'];
type Content = Pick<WeekToRecord, 'classes' | 'asOf'>;

export function activityImport(
  weeks: ActivityRepository,
  spaces: SpaceRepository,
  handMarks: HandMarkRepository,
): ImportKind<Key, Content, ActivityWeek> {
  return {
    columns: activityColumns,
    read: readActivity,
    async records(wanted, options) {
      const keys = wanted.map(({ nodeId, week = '' }) => ({ nodeId, week }));
      const records = await weeks.ofMany(keys, options);
      return new Map(records.map((record) => [keyOf(record), record]));
    },
    async classes(schools) {
      const reported = await spaces.ofMany(schools);
      return new Map(reported.map(({ nodeId, reports }) => [nodeId, knownClasses(reports)]));
    },
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
    factsOf: ({ reports }) => reports,
    withFacts: (record, facts) => ({ ...record, reports: facts as WeekReport[] }),
    save: weeks.save,
    batches: { byHand: handMarks.among, saveNew: weeks.saveNew },
  };
}

/** The same records, brought by the weekly indicator set. */
export function indicatorImport(
  activity: ImportKind<Key, Content, ActivityWeek>,
): ImportKind<(typeof indicatorColumns)[number]['key'], Content, ActivityWeek> {
  return { ...activity, columns: indicatorColumns, read: readIndicators };
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
