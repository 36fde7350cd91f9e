import { addDays } from '../../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../../functions/shared/words.ts';
import { type Seeded, seeded } from '../seeded.ts';
import { inventedName } from './names.ts';
import type { DemoMunicipality, DemoSchool } from './places.ts';

/** How a school keeps its gradebook: texture without which charts would lie. */
export type Habit = 'daily' | 'weekly' | 'partly' | 'dumps' | 'rarely';

/** Days on which the things of the order happen at a school; absent for what has not happened by the last day. */
export interface SchoolLife {
  school: DemoSchool;
  act?: { on: Day; number: string; person: string; signatory: string; until?: Day };
  activation?: { administratorChosen: Day; applied: Day; codeReceived: Day; registered: Day };
  /** It has applied and still waits for its code. */
  application?: { administratorChosen: Day; applied: Day };
  /** Registered by its own word only: the exchange has never confirmed it. */
  unconfirmed: boolean;
  /** Day by which each part of the information space stands, 0 to 1 of the way at any day between. */
  space?: { begun: Day; whole: Day; stuck: boolean };
  habit: Habit;
  /** Before this day gradebooks are hardly kept, whatever the habit is to be. */
  keepsFrom: Day;
  /** A bad line loses whole weeks. */
  badLine: boolean;
}

const orderSigned = '2011-04-29';
/** Around this day most schools finish their pages, in time for 1 September or a little late. */
const schoolYearPrepared = '2011-08-24';
const schoolYearEnds = '2011-08-31';
const slowClusters = 3;
const clusterSize = 3;
const neverActs = 0.028;
const neverRegisters = 0.036;
const neverConfirmed = 0.03;

/** The same life for the same seed; the pace is the municipality's, so that adoption grows along an S of its own. */
export function schoolLives(municipalities: readonly DemoMunicipality[], seed = 393): SchoolLife[] {
  const chance = seeded(seed);
  const slow = slowOnes(municipalities, chance);
  return municipalities.flatMap(({ id, schools }) => {
    const pace = slow.has(id) ? 1.9 + chance.share() * 0.6 : 0.7 + chance.share() * 0.6;
    return schools.map((school) => lifeOf(school, pace, slow.has(id), chance));
  });
}

/** Three neighbourhoods in which everything takes longer: a place each with the two nearest to it. */
function slowOnes(municipalities: readonly DemoMunicipality[], chance: Seeded): ReadonlySet<string> {
  const slow = new Set<string>();
  for (let cluster = 0; cluster < slowClusters; cluster += 1) {
    const others = municipalities.filter(({ id }) => !slow.has(id));
    const centre = others[chance.whole(0, Math.max(0, others.length - 1))];
    if (!centre || others.length <= clusterSize * slowClusters) break;
    const near = [...others].sort((a, b) => apart(centre, a) - apart(centre, b));
    for (const { id } of near.slice(0, clusterSize)) slow.add(id);
  }
  return slow;
}

/** Degrees of latitude; at 51° a degree of longitude is 0.63 of one. */
function apart({ point: a }: DemoMunicipality, { point: b }: DemoMunicipality): number {
  return a && b ? Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.63) : 0;
}

function lifeOf(school: DemoSchool, pace: number, isSlow: boolean, chance: Seeded): SchoolLife {
  const habit = habitOf(isSlow, chance);
  const badLine = chance.share() < 0.04;
  const unconfirmed = chance.share() < neverConfirmed;
  const life: SchoolLife = { school, habit, badLine, unconfirmed, keepsFrom: keepsFrom(chance) };
  if (chance.share() < neverActs) return life;

  const actOn = addDays(orderSigned, days(chance.logNormal(12 * pace, 0.35)));
  life.act = {
    on: actOn,
    number: `${chance.whole(20, 180)}-од`,
    person: inventedName(chance),
    signatory: inventedName(chance),
    ...(appointsForTheYear(school) && { until: schoolYearEnds }),
  };
  if (chance.share() < neverRegisters * pace) return { ...life, ...lateApplication(school) };

  const administratorChosen = addDays(actOn, chance.whole(0, 2));
  const applied = addDays(administratorChosen, days(chance.logNormal(3 * pace, 0.6)));
  const codeReceived = addDays(applied, days(chance.logNormal(5 * pace, 0.6)));
  const registered = addDays(codeReceived, days(chance.logNormal(3 * pace, 0.8)));
  life.activation = { administratorChosen, applied, codeReceived, registered };

  const begun = addDays(registered, days(chance.logNormal(13 * pace, 0.4)));
  const whole = laterOf(
    addDays(begun, 5),
    addDays(schoolYearPrepared, Math.round(10 * chance.normal() + 4 * pace)),
  );
  life.space = { begun, whole, stuck: chance.share() < 0.14 * pace };
  return life;
}

/** Of those that do not get onto the platform every second has applied at last, in September. */
function lateApplication({ code }: DemoSchool): Pick<SchoolLife, 'application'> {
  const number = Number(code.slice(-3));
  if (number % 2 === 1) return {};
  const applied = addDays('2011-09-01', number % 14);
  return { application: { administratorChosen: addDays(applied, -1), applied } };
}

/** One school in thirty appoints somebody until the end of the school year, and has to appoint anew. */
function appointsForTheYear({ code }: DemoSchool): boolean {
  return Number(code.slice(-3)) % 30 === 11;
}

function habitOf(isSlow: boolean, chance: Seeded): Habit {
  const draw = chance.share() + (isSlow ? 0.15 : 0);
  if (draw < 0.36) return 'daily';
  if (draw < 0.75) return 'weekly';
  if (draw < 0.84) return 'partly';
  return draw < 0.92 ? 'dumps' : 'rarely';
}

/** Two in five try it before the summer; of the rest most begin with the school year, some weeks into it. */
function keepsFrom(chance: Seeded): Day {
  return chance.share() < 0.4 ? '2011-05-16' : addDays('2011-08-29', days(chance.logNormal(6, 1.1)));
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function days(value: number): number {
  return Math.max(0, Math.round(value));
}
