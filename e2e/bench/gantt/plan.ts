/** One bar of the plan that every library draws, in days since its first day. */
export interface PlanBar {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
  progress: number;
  /** The bar it waits for: one dependency a bar. */
  after: string | undefined;
}

const SPAN_DAYS = 640;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2011, 0, 1);

const isoDay = (day: number) => new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10);

/** The same plan for everyone and in every run: bars of 5 to 44 days that drift over two years, again and again. */
export function planOf(bars: number): PlanBar[] {
  return Array.from({ length: bars }, (_, index) => {
    const start = Math.floor(index * 1.7) % SPAN_DAYS;
    return {
      id: `m${index}`,
      name: `Мероприятие ${index + 1}: назначение ответственных`,
      startsOn: isoDay(start),
      endsOn: isoDay(start + 4 + ((index * 13) % 40)),
      progress: ((index * 37) % 101) / 100,
      after: index === 0 ? undefined : `m${Math.max(0, index - 1 - (index % 4))}`,
    };
  });
}
