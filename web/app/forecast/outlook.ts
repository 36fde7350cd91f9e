import type { Forecast, MeasureView } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';

export interface Outlook {
  measure: MeasureView;
  forecast: Forecast;
  /** `warned`: a miss within three weeks. `missed`: a miss later on. `late`: past its day, and when it will be done. */
  kind: 'warned' | 'missed' | 'late';
}

const order = ['warned', 'missed', 'late'] as const;

/** What will not be done in time at today's pace, the nearest deadline first; then what is late, by when it is done. */
export function outlooks(
  measures: readonly MeasureView[],
  forecasts: readonly Forecast[],
  asOf: Day,
): Outlook[] {
  const byNumber = new Map(forecasts.map((forecast) => [forecast.number, forecast]));
  return measures
    .flatMap((measure): Outlook[] => {
      const forecast = byNumber.get(measure.number);
      const kind = forecast && kindOf(measure, forecast, asOf);
      return forecast && kind ? [{ measure, forecast, kind }] : [];
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (dayOf(a) < dayOf(b) ? -1 : 1));
}

function kindOf(
  { due }: MeasureView,
  { atDeadline, reach }: Forecast,
  asOf: Day,
): Outlook['kind'] | undefined {
  if (atDeadline?.warns) return 'warned';
  if (atDeadline) return isMissed(atDeadline) ? 'missed' : undefined;
  const isLate = due !== undefined && due.counted < asOf;
  return isLate && (reach.kind === 'expected' || reach.kind === 'notAtThisPace') ? 'late' : undefined;
}

export function isMissed({ verdict }: NonNullable<Forecast['atDeadline']>): boolean {
  return verdict === 'missed' || verdict === 'likelyMissed';
}

/** Without a day it is never done: last of its kind. */
function dayOf({ forecast: { atDeadline, reach } }: Outlook): Day {
  return atDeadline?.on ?? (reach.kind === 'expected' ? reach.on : '9999-12-31');
}
