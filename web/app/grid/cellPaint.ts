import type { CSSProperties } from 'react';
import { classOf, shareScheme } from '../../shared/map/classes.ts';
import { inkOn } from '../../shared/map/colour.ts';
import { fillOf, type MapPalette } from '../../shared/map/palette.ts';
import type { Reading } from '../../shared/map/types.ts';
import type { GridCell } from './gridModel.ts';

/** Fill and ink of a cell by the class of its share. Where nothing is expected it stays the page's own. */
export function paintOfReading(reading: Reading, palette: MapPalette): CSSProperties {
  if (reading === 'notApplicable') return {};
  const fill = fillOf(palette, classOf(shareScheme, reading));
  return { backgroundColor: fill, color: inkOn(fill) };
}

export function markClasses({ reading, hasOverdue, hasNotAccepted }: GridCell): string {
  return [
    'heat-grid-cell',
    reading === 'noData' && 'no-data',
    hasOverdue && 'has-overdue',
    hasNotAccepted && 'has-not-accepted',
  ]
    .filter(Boolean)
    .join(' ');
}
