import { dayOf, momentOf, timeOfDay } from './calendar/zone.ts';
import type { Day, Instant } from './words.ts';

/** Where everything that asks «now» asks it. This file alone reads the time of the machine. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

function moment(instant: Instant): number {
  const epochMs = Date.parse(instant);
  if (Number.isNaN(epochMs)) throw new RangeError(`${instant} is not an instant`);
  return epochMs;
}

/** Stands still, for tests and for a look at a past moment. */
export function fixedClock(instant: Instant): Clock {
  const epochMs = moment(instant);
  return { now: () => new Date(epochMs) };
}

/** It is always `day`, at the time of day that the wall clocks of the zone really show. */
export function demoClock({ day, zone }: { day: Day; zone: string }, real: Clock = systemClock): Clock {
  return { now: () => new Date(momentOf(day, timeOfDay(real.now(), zone), zone)) };
}

export interface TravellingClock extends Clock {
  travelTo(instant: Instant): void;
}

/** Stands still until it is told to move: a rollout is replayed through it day by day. */
export function travellingClock(instant: Instant): TravellingClock {
  let epochMs = moment(instant);
  return {
    now: () => new Date(epochMs),
    travelTo: (next) => {
      epochMs = moment(next);
    },
  };
}

/** Today in the region's time zone. */
export function todayIn(clock: Clock, zone: string): Day {
  return dayOf(clock.now(), zone);
}
