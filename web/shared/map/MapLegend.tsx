import { useId } from 'react';
import { chromeOf } from './chrome.ts';
import { type ClassScheme, type LegendEntry, legendOf, sampleOf } from './classes.ts';
import { MapPatterns, overMarks, paintOfClass } from './MapPatterns.tsx';
import type { MapPalette } from './palette.ts';
import type { LegendLine, MapPlace, OverMark } from './types.ts';
import './map.css';

/** Words of the stripes over values carried over, and over those that cannot be believed; shown only when some value is. */
export type OverLabels = Partial<Record<OverMark, string>>;

interface MapLegendProps {
  places: readonly Pick<MapPlace, 'reading' | 'stale' | 'untrusted'>[];
  scheme: ClassScheme;
  palette: MapPalette;
  ariaLabel: string;
  /** Words of one entry: `25-50 %`, `no data`, `not expected`, `0 %`. */
  labelOf: (entry: LegendEntry) => string;
  overLabels?: OverLabels | undefined;
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
  overLabels,
  hideEmpty,
  hideCounts,
}: MapLegendProps) {
  const id = useId();
  const readings = places.map((place) => place.reading);
  const entries = legendOf(scheme, readings).filter(({ range, count }) => range || count > 0 || !hideEmpty);
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
      {marksOn(places, overLabels).map(({ over, label, count }) => (
        <li key={over}>
          <Swatch palette={palette} fill={palette.classes[0] ?? palette.zero} over={`url(#${id}-${over})`} />
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

function marksOn(places: MapLegendProps['places'], labels: OverLabels = {}) {
  return overMarks.flatMap((over) => {
    const label = labels[over];
    const count = places.filter((place) => place[over]).length;
    return label && count > 0 ? [{ over, label, count }] : [];
  });
}

/** The same legend in lines, for an exported picture. */
export function legendLines({
  places,
  scheme,
  labelOf,
  overLabels,
}: Pick<MapLegendProps, 'places' | 'scheme' | 'labelOf' | 'overLabels'>): LegendLine[] {
  return [
    ...legendOf(scheme, []).map((entry) => ({ label: labelOf(entry), reading: sampleOf(entry) })),
    ...marksOn(places, overLabels).map(({ over, label }) => ({ over, label })),
  ];
}
