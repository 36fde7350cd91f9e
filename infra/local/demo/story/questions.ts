import type { AskerKind, Queue } from '../../../../functions/hotline/contract/words.ts';
import { addDays, weekdayOf } from '../../../../functions/shared/calendar/day.ts';
import { momentOf } from '../../../../functions/shared/calendar/zone.ts';
import type { Day, Instant, NodeId } from '../../../../functions/shared/words.ts';
import { type Seeded, seeded } from '../seeded.ts';
import type { IncidentName } from './incidents.ts';
import { inventedName } from './names.ts';
import type { DemoMunicipality, DemoSchool } from './places.ts';
import { diaryTexts, outageTexts, type QuestionText, questionTexts } from './questionTexts.ts';

export type QuestionStep =
  | { at: Instant; does: 'answer'; text: string; resolves: boolean; asksBack?: boolean }
  | { at: Instant; does: 'note' | 'handOver' | 'partnerAnswer' | 'reply'; text: string }
  | { at: Instant; does: 'take' }
  | { at: Instant; does: 'rate'; score: number };

/** A question of the rollout and what became of it. */
export interface Question {
  at: Instant;
  by: AskerKind;
  channel: 'web' | 'phone';
  queue: Queue;
  text: string;
  schoolId: NodeId;
  name: string;
  contact: { phone: string } | { email: string };
  /** Which of the operators works on it. */
  operator: number;
  /** About the incident of this story: it is answered together with the others. */
  incident?: IncidentName;
  steps: readonly QuestionStep[];
}

const zone = 'Europe/Moscow';
const hourMs = 3_600_000;
/** Questions of a month: the school year begins with most of them. */
const months: readonly { from: Day; days: number; questions: number }[] = [
  { from: '2011-05-10', days: 21, questions: 16 },
  { from: '2011-06-01', days: 28, questions: 13 },
  { from: '2011-07-04', days: 24, questions: 4 },
  { from: '2011-08-15', days: 16, questions: 24 },
  { from: '2011-09-01', days: 18, questions: 70 },
  { from: '2011-09-19', days: 1, questions: 18 },
];
const outage = { day: '2011-09-12', atHour: 10.25, questions: 12 };
const diaryFault = { day: '2011-09-19', atHour: 16.2, questions: 4 };
/** After this moment the demonstration's today begins: what is not done by then waits on the desk. */
const lastMoment = '2011-09-19T14:30:00.000Z';

/** The same questions for the same seed, in the order in which they were asked. */
export function questions(municipalities: readonly DemoMunicipality[], seed = 1168): Question[] {
  const chance = seeded(seed);
  const schools = municipalities.flatMap((municipality) => municipality.schools);
  const [first, ...rest] = schools;
  if (!first) return [];
  const usual = months.flatMap(({ from, days, questions: count }) =>
    Array.from({ length: count }, (_, at) =>
      usualQuestion(addDays(from, chance.whole(0, days - 1)), at, chance, [first, ...rest]),
    ),
  );
  const during = Array.from({ length: outage.questions }, () => outageQuestion(chance, [first, ...rest]));
  const faults = Array.from({ length: diaryFault.questions }, () => faultQuestion(chance, [first, ...rest]));
  return [...usual, ...during, ...faults]
    .filter(({ at }) => at < lastMoment)
    .map((question) => ({ ...question, steps: unspoken(question.steps.filter(({ at }) => at < lastMoment)) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** An answer takes a ticket by itself, so taking stands for itself only where nothing has been said yet. */
function unspoken(steps: readonly QuestionStep[]): QuestionStep[] {
  return steps.filter(({ does }, at) => does !== 'take' || at === steps.length - 1);
}

type Schools = readonly [DemoSchool, ...DemoSchool[]];

/** Questions come round before they repeat, so that no day is full of one. */
function usualQuestion(day: Day, place: number, chance: Seeded, schools: Schools): Question {
  const told = questionTexts[(place * 7) % questionTexts.length] ?? questionTexts[0];
  const isEvening = told.by === 'parent' && chance.share() < 0.5;
  const asked = isEvening
    ? momentAt(day, 18.2 + chance.share() * 4)
    : momentAt(workday(day), workHour(chance));
  return { ...asker(told, asked, chance, schools), steps: stepsOf(told, asked, chance) };
}

/** During the outage everybody asks the same; one answer goes to all of them. */
function outageQuestion(chance: Seeded, schools: Schools): Question {
  const at = momentAt(outage.day, outage.atHour + chance.share() * 1.5);
  return incidentQuestion('outage', chance.pick(outageTexts), at, chance, schools);
}

/** A fault of the diary that is still there when the demonstration's today begins. */
function faultQuestion(chance: Seeded, schools: Schools): Question {
  const at = momentAt(diaryFault.day, diaryFault.atHour + chance.share() * 1.5);
  return incidentQuestion('diary', chance.pick(diaryTexts), at, chance, schools);
}

function incidentQuestion(
  incident: IncidentName,
  text: string,
  asked: number,
  chance: Seeded,
  schools: Schools,
): Question {
  const by = chance.share() < 0.6 ? ('teacher' as const) : ('parent' as const);
  const told: QuestionText = { queue: 'technical', by, text, answer: '' };
  return { ...asker(told, asked, chance, schools), channel: 'web', incident, steps: [] };
}

function asker({ by, queue, text }: QuestionText, asked: number, chance: Seeded, schools: Schools) {
  const phone = `+7 473 2${chance.whole(10, 99)}-${chance.whole(10, 99)}-${chance.whole(10, 99)}`;
  const isByPhone = by !== 'parent' && by !== 'pupil' && chance.share() < 0.3;
  const writes = !isByPhone && chance.share() < 0.4;
  return {
    at: instant(asked),
    by,
    queue,
    text,
    channel: isByPhone ? ('phone' as const) : ('web' as const),
    schoolId: chance.pick(schools).id,
    name: inventedName(chance),
    contact: writes ? { email: `asker-${chance.whole(100, 999)}@example.org` } : { phone },
    operator: chance.whole(0, 2),
  };
}

/** Taken within the hour, answered within the day; a few wait longer than they should, as they do in life. */
function stepsOf(told: QuestionText, asked: number, chance: Seeded): QuestionStep[] {
  const slow = chance.share() < 0.15;
  const taken = atWork(asked + chance.logNormal(slow ? 3 : 0.5, 0.6) * hourMs);
  const steps: QuestionStep[] = [{ at: instant(taken), does: 'take' }];
  let now = taken;
  const later = (medianHours: number) => {
    now = atWork(now + Math.max(0.05, chance.logNormal(medianHours, 0.5)) * hourMs);
    return instant(now);
  };
  if (told.note && chance.share() < 0.7) steps.push({ at: later(0.2), does: 'note', text: told.note });
  if (told.partner && chance.share() < 0.8) {
    steps.push({ at: later(0.4), does: 'handOver', text: told.partner.asks });
    steps.push({ at: later(slow ? 12 : 5), does: 'partnerAnswer', text: told.partner.says });
  } else if (chance.share() < 0.15) {
    const text = 'Уточните, пожалуйста, класс и с какого устройства вы заходите.';
    steps.push({ at: later(0.5), does: 'answer', text, resolves: false, asksBack: true });
    steps.push({ at: later(6), does: 'reply', text: 'Седьмой класс, обычный компьютер в кабинете.' });
  }
  steps.push({ at: later(slow ? 6 : 1), does: 'answer', text: told.answer, resolves: true });
  if (chance.share() < 0.3)
    steps.push({
      at: later(5),
      does: 'rate',
      score: chance.share() < (slow ? 0.5 : 0.15) ? chance.whole(2, 3) : chance.whole(4, 5),
    });
  return steps;
}

/** Between nine and six, without the hour of lunch. */
function workHour(chance: Seeded): number {
  const hour = 9 + chance.share() * 8;
  return hour >= 13 ? hour + 1 : hour;
}

/** The moment itself when the hotline works then, else the next morning it does. */
function atWork(moment: number): number {
  const local = new Date(moment + 4 * hourMs);
  const day = local.toISOString().slice(0, 10);
  const hour = local.getUTCHours();
  if (workday(day) === day && hour >= 9 && hour < 18) return moment;
  const next = workday(hour >= 18 || workday(day) !== day ? addDays(day, 1) : day);
  return momentAt(next, 9.1) + (moment % (hourMs / 2));
}

function workday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

function momentAt(day: Day, hour: number): number {
  return momentOf(day, Math.round(hour * 60) * 60_000, zone);
}

function instant(moment: number): Instant {
  return new Date(moment).toISOString();
}
