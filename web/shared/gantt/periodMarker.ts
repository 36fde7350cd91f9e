import { dayNumber } from './days.ts';
import { made, placed } from './elements.ts';
import { periodMarkerId } from './ids.ts';
import type { PeriodMark } from './lines.ts';

/** Ring around the period the keyboard stands on: at its true place even when thin periods share a cell. */
export function periodMarker(index: number): PeriodMark {
  return (row, { place, labels, uid }) => {
    const period = row.periods?.[index];
    if (!period) return undefined;
    const left = (dayNumber(period.from) - place.origin) * place.pixelsPerDay;
    const width = (dayNumber(period.to) + 1 - dayNumber(period.from)) * place.pixelsPerDay;
    if (Number.isNaN(left) || Number.isNaN(width)) return undefined;
    const marker = made('button', 'gantt-period-marker', {
      type: 'button',
      tabindex: -1,
      id: periodMarkerId(uid),
      'data-gantt': 'period',
      'aria-label': labels.periodFacts(row, period),
    });
    return placed(marker, { left, width: Math.max(6, width) });
  };
}
