import type { MeasureView } from '../../plan/contract.ts';
import { addDays } from '../../shared/calendar/day.ts';
import type { Day } from '../../shared/words.ts';
import type { PlanFacts } from './planFacts.ts';

const lineOctets = 75;

/**
 * Deadlines of a plan as a calendar (RFC 5545). A deadline is a day, not an hour, so events last whole days and need no
 * time zone: whoever subscribes sees the same date everywhere.
 */
export function planCalendar({ plan, ofDay }: PlanFacts): string {
  const version = plan.versions.find(({ number }) => number === ofDay.versionNumber);
  const stamp = (version?.publishedAt ?? `${plan.startsOn}T00:00:00Z`).replaceAll(/[-:]|\.\d+/g, '');
  const events = ofDay.sections.flatMap(({ measures }) =>
    measures.flatMap((measure) => eventOf(measure, plan.id, stamp)),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vnedrenie//Plan//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`Приказ № ${ofDay.order.number}: сроки`)}`,
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventOf(
  { number, title, deadline, due, owners, deadlineText }: MeasureView,
  planId: string,
  stamp: string,
) {
  if (!due) return [];
  const from = deadline.kind === 'span' ? deadline.from : due.counted;
  return [
    'BEGIN:VEVENT',
    `UID:${planId}-${number}@vnedrenie`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plainDay(from)}`,
    `DTEND;VALUE=DATE:${plainDay(addDays(due.counted, 1))}`,
    `SUMMARY:${escaped(`${number}. ${title.ru}`)}`,
    `DESCRIPTION:${escaped(`Срок: ${deadlineText}\n${owners.join(', ')}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const plainDay = (day: Day) => day.replaceAll('-', '');
const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');

/** A line goes on after a break and a space once it is 75 octets long, never within a letter. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    const limit = lines.length === 0 ? lineOctets : lineOctets - 1;
    if (Buffer.byteLength(current + letter) > limit) {
      lines.push(current);
      current = '';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n ');
}
