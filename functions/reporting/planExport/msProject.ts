import { XMLBuilder } from 'fast-xml-parser';
import type { MeasureView } from '../../plan/contract.ts';
import { daysBetween } from '../../shared/calendar/day.ts';
import { doneOf, type PlanFacts, type Span, spanOf, wholeOf } from './planFacts.ts';

const workBegins = 'T09:00:00';
const workEnds = 'T18:00:00';
const hoursInDay = 8;
/** MSPDI counts weekdays from Sunday. */
const workdays = [2, 3, 4, 5, 6];

type Task = Record<string, unknown>;

/** A plan in the XML of Microsoft Project (MSPDI): sections over their measures, links, deadlines and shares done. */
export function msProjectXml(facts: PlanFacts): string {
  const { ofDay, asOf } = facts;
  const whole = wholeOf(facts);
  const numbers = ofDay.sections.flatMap(({ measures }) => measures.map(({ number }) => number));
  // A summary takes a number of its own, so measures count on from behind the sections.
  const uidOf = (number: string) => ofDay.sections.length + 1 + numbers.indexOf(number);
  const tasks = ofDay.sections.flatMap((section, index): Task[] => [
    {
      UID: index + 1,
      Name: `Приложение ${section.appendix}. ${section.title.ru}`,
      OutlineLevel: 1,
      Summary: 1,
      ...times(whole),
    },
    ...section.measures.map((measure) => taskOf(measure, facts, whole, uidOf)),
  ]);
  const project = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8', '@standalone': 'yes' },
    Project: {
      '@xmlns': 'http://schemas.microsoft.com/project',
      SaveVersion: 14,
      Title: `Приказ № ${ofDay.order.number}. ${ofDay.order.title.ru}`,
      Company: ofDay.order.issuedBy.ru,
      StartDate: `${whole.from}${workBegins}`,
      FinishDate: `${whole.to}${workEnds}`,
      ScheduleFromStart: 1,
      StatusDate: `${asOf}${workEnds}`,
      CalendarUID: 1,
      MinutesPerDay: hoursInDay * 60,
      Calendars: { Calendar: calendar },
      Tasks: { Task: tasks.map((task, index) => ({ UID: task.UID, ID: index + 1, ...task })) },
    },
  };
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
  return builder.build(project);
}

const calendar = {
  UID: 1,
  Name: 'Рабочая неделя',
  IsBaseCalendar: 1,
  WeekDays: {
    WeekDay: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      DayType: day,
      DayWorking: workdays.includes(day) ? 1 : 0,
      ...(workdays.includes(day) && {
        WorkingTimes: {
          WorkingTime: [
            { FromTime: '09:00:00', ToTime: '13:00:00' },
            { FromTime: '14:00:00', ToTime: '18:00:00' },
          ],
        },
      }),
    })),
  },
};

function taskOf(
  measure: MeasureView,
  facts: PlanFacts,
  whole: Span,
  uidOf: (number: string) => number,
): Task {
  const { number, title, owners, deadlineText, due, predecessors, schedule } = measure;
  const span = spanOf(measure, whole);
  const known = predecessors.filter((one) => uidOf(one.number) > facts.ofDay.sections.length);
  return {
    UID: uidOf(number),
    Name: `${number}. ${title.ru}`,
    OutlineNumber: number,
    OutlineLevel: 2,
    Summary: 0,
    Critical: schedule?.critical ? 1 : 0,
    ...times(span, schedule?.durationWorkingDays),
    PercentComplete: Math.floor((doneOf(facts, number) ?? 0) * 100),
    ...(due && { Deadline: `${due.counted}${workEnds}` }),
    Notes: `${owners.join(', ')}. Срок: ${deadlineText}`,
    PredecessorLink: known.map((one) => ({ PredecessorUID: uidOf(one.number), Type: 1 })),
  };
}

function times({ from, to }: Span, workingDays = daysBetween(from, to) + 1): Task {
  return {
    Start: `${from}${workBegins}`,
    Finish: `${to}${workEnds}`,
    Duration: `PT${Math.max(1, workingDays) * hoursInDay}H0M0S`,
    DurationFormat: 7,
  };
}
