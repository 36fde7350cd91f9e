import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { type Clock, todayIn } from '../../functions/shared/clock.ts';
import { log } from '../../functions/shared/log.ts';
import type { ScheduleManifest } from '../../functions/shared/manifest.ts';
import type { LocalDomain } from './domains.ts';

type LastRuns = Record<string, string>;

const lookEverySeconds = 30;

/**
 * Runs each domain's schedules by the product's clock: a daily one once a day, after a missed day at the next look; one
 * of every so many minutes once in each stretch of so many.
 */
export class Schedules {
  private readonly domains: readonly LocalDomain[];
  private readonly clock: Clock;
  private readonly file: string;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(domains: readonly LocalDomain[], clock: Clock, file: string) {
    this.domains = domains;
    this.clock = clock;
    this.file = file;
  }

  start(): void {
    this.timer = setInterval(() => void this.runDue(), lookEverySeconds * 1000);
    this.timer.unref();
    void this.runDue();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Runs what is due by now and has not run in its turn; `daily`: nothing of every so many minutes. */
  runDue(which: 'all' | 'daily' = 'all'): Promise<void> {
    this.running ??= this.runAll(which).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async runAll(which: 'all' | 'daily'): Promise<void> {
    for (const { manifest, invoke } of this.domains) {
      for (const schedule of manifest.schedules) {
        if (which === 'daily' && 'everyMinutes' in schedule) continue;
        const name = `${manifest.domain}.${schedule.name}`;
        const turn = turnOf(schedule, this.clock);
        if (turn === undefined || this.lastRuns()[name] === turn) continue;
        try {
          await invoke(schedule.handler, { source: 'aws.scheduler', time: this.clock.now().toISOString() });
          writeFileSync(this.file, JSON.stringify({ ...this.lastRuns(), [name]: turn }));
        } catch (error) {
          log.error('schedule failed', { name, error: error as Error });
        }
      }
    }
  }

  private lastRuns(): LastRuns {
    return existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as LastRuns) : {};
  }
}

/** The turn a schedule is in, which it runs once in; none before the hour of a daily one. */
export function turnOf(schedule: ScheduleManifest, clock: Clock): string | undefined {
  if ('everyMinutes' in schedule) {
    const every = schedule.everyMinutes * 60_000;
    return new Date(Math.floor(clock.now().getTime() / every) * every).toISOString();
  }
  const timeOfDay = DateTime.fromJSDate(clock.now(), { zone: schedule.timeZone }).toFormat('HH:mm');
  return timeOfDay < schedule.dailyAt ? undefined : todayIn(clock, schedule.timeZone);
}
