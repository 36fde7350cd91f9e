import { type OffsetChange, offsetAt, offsetChanges } from '../../../shared/calendar/zone.ts';

const msInMinute = 60_000;
/** Clocks that are put back within a year had been put forward for a summer; what lasts longer is a new standard. */
const longestSummerMs = 330 * 86_400_000;

/**
 * A zone as calendars carry it with them (RFC 5545, VTIMEZONE): each change of its clocks in these years by the tz
 * database, so that a program without one, or with a newer law in it, shows the hours of a past year as they were.
 * Europe/Moscow goes from UTC+3 to UTC+4 on 27.03.2011 and back on 26.10.2014.
 */
export function timeZoneComponent(zone: string, fromYear: number, toYear: number): string {
  const changes = offsetChanges(zone, fromYear, toYear + 1);
  const newYear = Date.UTC(fromYear, 0, 1);
  const before = offsetAt(newYear, zone);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', { at: newYear - before, from: before, to: before }),
    ...changes.flatMap((change, at) =>
      observance(isSummer(change, changes[at + 1]) ? 'DAYLIGHT' : 'STANDARD', change),
    ),
    'END:VTIMEZONE',
    '',
  ].join('\r\n');
}

function isSummer({ at, from, to }: OffsetChange, next: OffsetChange | undefined): boolean {
  return to > from && next !== undefined && next.to < next.from && next.at - at < longestSummerMs;
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', { at, from, to }: OffsetChange): string[] {
  return [
    `BEGIN:${kind}`,
    // By the clocks as they stood before.
    `DTSTART:${localTime(at + from)}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `TZNAME:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

function localTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function offsetText(ms: number): string {
  const minutes = Math.abs(Math.round(ms / msInMinute));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
