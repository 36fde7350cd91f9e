import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { legendOf, sampleOf, shareScheme } from '../../shared/map/classes.ts';
import type { MapPalette } from '../../shared/map/palette.ts';
import { usePlaceWords } from '../map/placeWords.ts';
import { paintOfReading } from './cellPaint.ts';

/** Colours, hatch and marks of the grid in words. */
export function GridLegend({ palette }: { palette: MapPalette }) {
  const { t } = useTranslation('grid');
  const { legendLabel } = usePlaceWords('share');
  const entries = legendOf(shareScheme, []).filter(({ key }) => key !== 'notApplicable');
  return (
    <ul
      className="heat-grid-legend"
      aria-label={t('grid.legend')}
      style={{ '--heat-grid-hatch': palette.noData.mark } as CSSProperties}
    >
      {entries.map((entry) => (
        <li key={entry.key}>
          <span
            className={entry.key === 'noData' ? 'heat-grid-swatch no-data' : 'heat-grid-swatch'}
            style={paintOfReading(sampleOf(entry), palette)}
          />
          {legendLabel(entry)}
        </li>
      ))}
      <li>
        <span className="heat-grid-swatch has-overdue" />
        {t('grid.markOverdue')}
      </li>
      <li>
        <span className="heat-grid-swatch has-not-accepted" />
        {t('grid.markNotAccepted')}
      </li>
      <li>
        <span className="heat-grid-swatch" />
        {t('grid.notApplicable')}
      </li>
    </ul>
  );
}
