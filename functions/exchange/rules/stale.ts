import type { SchoolCalendar } from '../../shared/calendar/schoolCalendar.ts';
import type { SchoolAge } from '../contract/board.ts';
import type { SchoolRecords, Seen } from '../contract/records.ts';
import { schoolHours } from './freshness.ts';
import { freshForHours } from './limits.ts';
import { recordsIn } from './records/record.ts';

/** What stands of a school's records and how old it is, in hours of its school days. */
export function ageOf(
  school: SchoolRecords,
  seen: Seen | undefined,
  now: Date,
  { calendar, zone }: { calendar: SchoolCalendar; zone: string },
): SchoolAge {
  const { unit, name, path, files, runId } = school;
  const nodeId = path.length > 1 ? path.at(-1) : undefined;
  const seenAt = runId === '' ? undefined : (seen?.at ?? school.committedAt);
  const at = now.toISOString();
  const ageHours =
    seenAt === undefined ? undefined : seenAt < at ? schoolHours(seenAt, at, calendar, zone) : 0;
  return {
    unit,
    name,
    ...(nodeId && { nodeId }),
    records: recordsIn(files),
    files: files.map(({ file, count }) => ({ file, count })),
    ...(runId && { runId }),
    ...(seenAt && { seenAt }),
    ...(ageHours !== undefined && { ageHours: Math.round(ageHours * 10) / 10 }),
    isStale: ageHours === undefined || ageHours > freshForHours,
  };
}
