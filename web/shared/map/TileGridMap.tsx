import { type MouseEvent, memo, useId, useMemo, useRef } from 'react';
import type { TileCell } from '../../../functions/shared/tileLayout.ts';
import { chromeOf } from './chrome.ts';
import { classOf } from './classes.ts';
import { inkOn } from './colour.ts';
import { fitName } from './fitName.ts';
import { MapPatterns, marksOver, paintOf } from './MapPatterns.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { fillOf } from './palette.ts';
import { textWidth } from './textWidth.ts';
import { tileFonts, tileGeometry } from './tiles.ts';
import type { MapPlace, MapProps } from './types.ts';
import { useMapHandle } from './useMapHandle.ts';
import { usePointed } from './usePointed.ts';
import { placeIdOf, useRoving } from './useRoving.ts';
import { useSteadyPlaces } from './useSteadyPlaces.ts';
import { useWidth } from './useWidth.ts';
import './map.css';

export interface TileGridMapProps extends MapProps {
  /** Cell of each place in the grid, see `layOutTiles`. */
  cells: ReadonlyMap<string, TileCell>;
}

/** Width until the box is measured. */
const firstWidthPx = 640;

/** One equal square for each place, where a city is as easily seen as a district. */
export function TileGridMap(props: TileGridMapProps) {
  const { cells, scheme, palette, hoveredId, selectedId, onHover, onOpen, renderTooltip } = props;
  const places = useSteadyPlaces(props.places);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const boxWidth = useWidth(box, firstWidthPx);
  const ids = places.map((place) => place.id).join('\n');
  const grid = useMemo(
    () => tileGeometry(ids === '' ? [] : ids.split('\n'), cells, boxWidth),
    [ids, cells, boxWidth],
  );
  const { point, pointedId } = usePointed(hoveredId, onHover);
  const roving = useRoving({ svg, spots: grid.corners, selectedId, onHover: point, onOpen });
  useMapHandle(props.ref, { svg, patternId: id, size: grid, scheme, palette, focus: roving.focus });

  const pointed = places.find((place) => place.id === pointedId);
  const pointedAt = pointed && grid.corners.get(pointed.id);
  const half = grid.tilePx / 2;

  return (
    <div ref={box} className="map" style={chromeOf(palette)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot hold a fieldset */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is in roving.handlers */}
      <svg
        ref={svg}
        width={grid.width}
        height={grid.height}
        role="group"
        aria-label={props.ariaLabel}
        onClick={(event) => openAt(event, onOpen)}
        onMouseOver={(event) => point(placeIdOf(event.target))}
        onMouseLeave={() => point(undefined)}
        {...roving.handlers}
      >
        <MapPatterns id={id} palette={palette} />
        {places.map((place) => (
          <Tile
            key={place.id}
            place={place}
            x={grid.corners.get(place.id)?.x ?? 0}
            y={grid.corners.get(place.id)?.y ?? 0}
            size={grid.tilePx}
            patternId={id}
            fill={paintOf(id, scheme, palette, place.reading)}
            plainFill={fillOf(palette, classOf(scheme, place.reading))}
            outline={palette.outline}
            isTabStop={place.id === roving.tabStopId}
            isSelected={place.id === selectedId}
            opens={onOpen !== undefined}
          />
        ))}
        {[selectedId, hoveredId, roving.focusedId].map((marked, i) => {
          const at = marked === undefined ? undefined : grid.corners.get(marked);
          return (
            at && (
              <TileMark
                key={markNames[i]}
                {...at}
                size={grid.tilePx}
                accent={palette.accent}
                halo={palette.halo}
              />
            )
          );
        })}
      </svg>
      {pointed && pointedAt && renderTooltip && (
        <MapTooltip
          x={pointedAt.x + half}
          y={pointedAt.y + half}
          width={boxWidth}
          height={grid.height}
          gap={half + 6}
        >
          {renderTooltip(pointed)}
        </MapTooltip>
      )}
    </div>
  );
}

const markNames = ['selected', 'hovered', 'focused'];

function openAt(event: MouseEvent, onOpen: ((id: string) => void) | undefined): void {
  const id = placeIdOf(event.target);
  if (id !== undefined) onOpen?.(id);
}

interface TileProps {
  place: MapPlace;
  x: number;
  y: number;
  size: number;
  patternId: string;
  fill: string;
  /** Colour under the pattern, which the ink must be read on. */
  plainFill: string;
  outline: string;
  isTabStop: boolean;
  isSelected: boolean;
  opens: boolean;
}

const Tile = memo(function Tile(props: TileProps) {
  const { place, x, y, size, fill, plainFill, outline, isSelected } = props;
  return (
    <g
      data-place={place.id}
      role={props.opens ? 'button' : 'img'}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={place.ariaLabel}
      aria-current={isSelected || undefined}
      transform={`translate(${x} ${y})`}
    >
      <rect width={size} height={size} rx={4} fill={fill} stroke={outline} strokeWidth={0.75} />
      {marksOver(place).map((mark) => (
        <rect key={mark} width={size} height={size} rx={4} fill={`url(#${props.patternId}-${mark})`} />
      ))}
      <TileText place={place} size={size} ink={inkOn(plainFill)} halo={plainFill} />
    </g>
  );
});

interface TileTextProps {
  place: MapPlace;
  size: number;
  ink: string;
  halo: string;
}

/** Below this there is room for colour only. */
const leastTilePx = 34;

/** Name in one or two lines and the value under it; drawn with a halo, so that hatching does not cross the letters. */
function TileText({ place, size, ink, halo }: TileTextProps) {
  if (size < leastTilePx) return null;
  const { nameFont, valueFont } = tileFonts(size);
  const room = size - 4;
  const lines = fitName(place.shortName, room, nameFont, 2);
  const short = place.shortValueText ?? place.valueText;
  const value = [
    { text: place.valueText, font: valueFont },
    { text: short, font: valueFont },
    { text: short, font: nameFont },
  ].find(({ text, font }) => textWidth(text, font) <= room);
  const nameStep = nameFont * 1.15;
  const blockHeight = lines.length * nameStep + (value ? value.font * 1.2 : 0);
  const top = (size - blockHeight) / 2;
  const shared = {
    x: size / 2,
    textAnchor: 'middle',
    fill: ink,
    stroke: halo,
    paintOrder: 'stroke',
    strokeWidth: 3,
  } as const;
  return (
    <g strokeLinejoin="round" pointerEvents="none">
      {lines.map((line, i) => (
        <text key={line} {...shared} y={top + (i + 0.8) * nameStep} fontSize={nameFont}>
          {line}
        </text>
      ))}
      {value && (
        <text
          {...shared}
          y={top + lines.length * nameStep + value.font}
          fontSize={value.font}
          fontWeight={700}
        >
          {value.text}
        </text>
      )}
    </g>
  );
}

interface TileMarkProps {
  x: number;
  y: number;
  size: number;
  accent: string;
  halo: string;
}

/** Frame of the chosen tile, dark on light and light on dark at once, so that it shows on any class. */
function TileMark({ x, y, size, accent, halo }: TileMarkProps) {
  const frame = {
    x: x - 1,
    y: y - 1,
    width: size + 2,
    height: size + 2,
    rx: 5,
    fill: 'none',
    pointerEvents: 'none',
  };
  return (
    <g>
      <rect {...frame} stroke={halo} strokeWidth={6} />
      <rect {...frame} stroke={accent} strokeWidth={3} />
    </g>
  );
}
