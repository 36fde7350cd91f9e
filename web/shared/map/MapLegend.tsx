import { useId } from 'react';
import { chromeOf } from './chrome.ts';
import { type ClassScheme, type LegendEntry, legendOf, sampleOf } from './classes.ts';
import { MapPatterns, paintOfClass } from './MapPatterns.tsx';
import type { MapPalette } from './palette.ts';
import type { LegendLine, MapPlace } from './types.ts';
import './map.css';

interface MapLegendProps {
  places: readonly Pick<MapPlace, 'reading' | 'stale' | 'untrusted'>[];
  scheme: ClassScheme;
  palette: MapPalette;
  ariaLabel: string;
  /** Words of one entry: `25-50 %`, `no data`, `not expected`, `0 %`. */
  labelOf: (entry: LegendEntry) => string;
  /** Words of the stripe over carried-over values; the entry shows only when some value is. */
  staleLabel?: string | undefined;
  /** Words of the upright stripes over values that cannot be believed; shown only when some value cannot. */
  untrustedLabel?: string | undefined;
  /** Leaves out zero, no data and not applicable where nothing falls into them. Value classes always show. */
  hideEmpty?: boolean | undefined;
  /** Where it is of several maps at once, a count of all their places would say nothing. */
  hideCounts?: boolean | undefined;
}

/** Every class with its swatch and how many places fall into it. */
export function MapLegend({
  places,
  scheme,
  palette,
  ariaLabel,
  labelOf,
  staleLabel,
  untrustedLabel,
  hideEmpty,
  hideCounts,
}: MapLegendProps) {
  const id = useId();
  const readings = places.map((place) => place.reading);
  const entries = legendOf(scheme, readings).filter(({ range, count }) => range || count > 0 || !hideEmpty);
  const over = [
    { mark: 'stale', label: staleLabel, count: places.filter(({ stale }) => stale).length },
    { mark: 'untrusted', label: untrustedLabel, count: places.filter(({ untrusted }) => untrusted).length },
  ].filter(({ label, count }) => label && count > 0);
  return (
    <ul className="map-legend" aria-label={ariaLabel} style={chromeOf(palette)}>
      {entries.map((entry, i) => (
        <li key={entry.key}>
          <Swatch
            palette={palette}
            fill={paintOfClass(id, palette, entry.key)}
            defsId={i === 0 ? id : undefined}
          />
          {labelOf(entry)}
          {!hideCounts && <span className="map-legend-count">{entry.count}</span>}
        </li>
      ))}
      {over.map(({ mark, label, count }) => (
        <li key={mark}>
          <Swatch palette={palette} fill={palette.classes[0] ?? palette.zero} over={`url(#${id}-${mark})`} />
          {label}
          {!hideCounts && <span className="map-legend-count">{count}</span>}
        </li>
      ))}
    </ul>
  );
}

interface SwatchProps {
  palette: MapPalette;
  fill: string;
  over?: string;
  defsId?: string | undefined;
}

function Swatch({ palette, fill, over, defsId }: SwatchProps) {
  return (
    <svg width={22} height={16} aria-hidden="true">
      {defsId && <MapPatterns id={defsId} palette={palette} />}
      <rect x={0.5} y={0.5} width={21} height={15} rx={2} fill={fill} stroke={palette.mutedInk} />
      {over && <rect x={1} y={1} width={20} height={14} fill={over} />}
    </svg>
  );
}

/** The legend in lines, for an exported picture. */
export function legendLines(scheme: ClassScheme, labelOf: (entry: LegendEntry) => string): LegendLine[] {
  return legendOf(scheme, []).map((entry) => ({ label: labelOf(entry), reading: sampleOf(entry) }));
}
