import { type Clock, demoClock, systemClock } from '../../functions/shared/clock.ts';

/** The day the demonstration stands still on, in the middle of its rollout. */
export const demoToday = { day: '2011-09-20', zone: 'Europe/Moscow' };

/** The product's one clock on this machine; the replay of the demonstration sets it to past days. */
export class HostClock implements Clock {
  private source: Clock = systemClock;

  /** Whether the product lives on one day of the past instead of today. */
  get standsStill(): boolean {
    return this.source !== systemClock;
  }

  now(): Date {
    return this.source.now();
  }

  follow(source: Clock): void {
    this.source = source;
  }
}

export function demonstrationClock(): Clock {
  return demoClock(demoToday);
}
