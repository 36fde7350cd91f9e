import { type ReactNode, type Ref, useId, useImperativeHandle, useMemo, useRef } from 'react';
import type { TileCell } from '../../../functions/shared/tileLayout.ts';
import type { BoundarySet } from './boundaries.ts';
import { chromeOf } from './chrome.ts';
import type { ClassScheme } from './classes.ts';
import { MiniMap } from './MiniMap.tsx';
import { miniGeography, miniTiles } from './miniShapes.ts';
import type { MapPalette } from './palette.ts';
import type { TitledDrawing } from './sideBySide.ts';
import type { MapPlace } from './types.ts';
import { useWidth } from './useWidth.ts';
import './map.css';

/** One small map: a measure, or a day. */
export interface MapPanel {
  id: string;
  /** In plain letters, for the exported picture. */
  title: string;
  /** The same on the page, such as a link. */
  heading: ReactNode;
  ariaLabel: string;
  places: readonly MapPlace[];
  /** How the whole region stands; gives way to the place that is hovered or chosen. */
  whole: string;
}

export interface MultiplesHandle {
  drawings(): TitledDrawing[];
  columns: number;
}

interface MapMultiplesProps {
  panels: readonly MapPanel[];
  cells: ReadonlyMap<string, TileCell>;
  /** Own shapes; without them the places are tiles. */
  geography?: { boundaries: BoundarySet; attribution: string } | undefined;
  scheme: ClassScheme;
  palette: MapPalette;
  hoveredId: string | undefined;
  selectedId: string | undefined;
  onHover: (id: string | undefined) => void;
  onOpen: (id: string) => void;
  ref?: Ref<MultiplesHandle> | undefined;
}

const firstWidthPx = 640;
const leastPanelPx = 148;
const gapPx = 16;

/** How many maps stand in a row, and how wide each is. */
export function columnsIn(widthPx: number, count: number): { columns: number; panelPx: number } {
  const room = Math.max(1, Math.floor((widthPx + gapPx) / (leastPanelPx + gapPx)));
  const columns = Math.max(1, Math.min(room, count));
  return { columns, panelPx: Math.min(320, Math.floor((widthPx + gapPx) / columns) - gapPx) };
}

/** Small maps of several measures or days in the same classes, one set of paths for all. */
export function MapMultiples(props: MapMultiplesProps) {
  const { panels, cells, geography, palette, hoveredId, selectedId } = props;
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { columns, panelPx } = columnsIn(useWidth(box, firstWidthPx), panels.length);
  const ids = panels[0]?.places.map((place) => place.id).join('\n') ?? '';
  const boundaries = geography?.boundaries;
  const shapes = useMemo(
    () =>
      boundaries
        ? miniGeography(boundaries, panelPx)
        : miniTiles(ids === '' ? [] : ids.split('\n'), cells, panelPx),
    [boundaries, ids, cells, panelPx],
  );
  useImperativeHandle(props.ref, () => ({
    columns,
    drawings: () =>
      [...(box.current?.querySelectorAll('svg') ?? [])].map((svg, i) => ({
        svg: svg.cloneNode(true) as SVGSVGElement,
        width: shapes.width,
        height: shapes.height,
        title: panels[i]?.title ?? '',
        attribution: geography?.attribution,
      })),
  }));
  const noted = hoveredId ?? selectedId;
  return (
    <div ref={box} className="map" style={chromeOf(palette)}>
      <div className="map-multiples" style={{ gridTemplateColumns: `repeat(${columns}, ${panelPx}px)` }}>
        {panels.map((panel) => {
          const place = panel.places.find((one) => one.id === noted);
          return (
            <figure key={panel.id} aria-labelledby={`${id}-${panel.id}`}>
              <figcaption id={`${id}-${panel.id}`}>
                <span className="map-panel-title">{panel.heading}</span>
                <span className="map-panel-note">
                  {place ? `${place.shortName}: ${place.valueText}` : panel.whole}
                </span>
              </figcaption>
              <MiniMap {...props} shapes={shapes} places={panel.places} ariaLabel={panel.ariaLabel} />
            </figure>
          );
        })}
      </div>
      {geography && <p className="map-attribution">{geography.attribution}</p>}
    </div>
  );
}
