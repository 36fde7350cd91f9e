import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type BoundaryProblems, type BoundarySet, joinProblems } from './boundaries.ts';
import { chromeOf } from './chrome.ts';
import { arrowDirections } from './direction.ts';
import { GeoLabels } from './GeoLabels.tsx';
import { GeoShapes } from './GeoShapes.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { addPointsTo, PointLayer } from './PointLayer.tsx';
import { type PlacedPoint, placePoints, pointAt } from './points.ts';
import { aspectOf } from './projection.ts';
import type { MapPoint, MapProps } from './types.ts';
import { useGeometry } from './useGeometry.ts';
import { useMapHandle } from './useMapHandle.ts';
import { usePointed } from './usePointed.ts';
import { placeIdOf, useRoving } from './useRoving.ts';
import { useWidth } from './useWidth.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons, type ZoomLabels } from './ZoomButtons.tsx';
import './map.css';

export interface GeoMapProps extends MapProps {
  boundaries: BoundarySet;
  /** Whose boundaries these are, shown in the corner of the map. */
  attribution: string;
  zoomLabels: ZoomLabels;
  /** Greatest height of the picture in pixels; by default 640. */
  maxHeight?: number | undefined;
  points?: readonly MapPoint[] | undefined;
  onOpenPoint?: ((id: string) => void) | undefined;
  renderPointTooltip?: ((point: MapPoint) => ReactNode) | undefined;
  /** Told whenever boundaries or places change what cannot be shown; lists may be empty. */
  onProblems?: ((problems: BoundaryProblems) => void) | undefined;
}

const firstWidthPx = 640;
const leastHeightPx = 280;
const panStepPx = 60;
const noPoints: readonly MapPoint[] = [];

/** Places in their own shapes, with zoom and pan, labels that never collide, and points that are never clustered. */
export function GeoMap(props: GeoMapProps) {
  const { boundaries, places, scheme, palette, hoveredId, selectedId, onHover, onOpen, onProblems } = props;
  const { points = noPoints, renderTooltip, renderPointTooltip, maxHeight = 640 } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  /** Apart from the shapes, because the canvas of points lies between. */
  const labels = useRef<SVGSVGElement>(null);
  const width = useWidth(box, firstWidthPx);
  const aspect = useMemo(() => aspectOf(boundaries.boundaries.map(({ shape }) => shape)), [boundaries]);
  const height = Math.round(Math.min(maxHeight, Math.max(leastHeightPx, width * aspect)));
  const { projection, shapes, strangers, spots } = useGeometry(boundaries, places, width, height);
  const placed = useMemo(() => placePoints(points, projection), [points, projection]);
  const [hoveredPoint, setHoveredPoint] = useState<PlacedPoint>();
  const zoom = useZoom(svg, { width, height });
  const view = zoom.transform;
  const { point, pointedId } = usePointed(hoveredId, onHover);
  const roving = useRoving({ spots, selectedId, onHover: point, onOpen });
  const addTo = (copy: SVGSVGElement) => {
    addPointsTo(copy, { placed, view, scheme, palette });
    copy.append(...(labels.current?.cloneNode(true).childNodes ?? []));
  };
  useMapHandle(props.ref, {
    svg,
    patternId: id,
    size: { width, height },
    scheme,
    palette,
    focus: roving.focus,
    addTo,
  });

  useEffect(() => {
    onProblems?.(
      joinProblems(
        boundaries,
        places.map((place) => place.id),
      ),
    );
  }, [boundaries, places, onProblems]);

  const onMouseMove = (event: MouseEvent<SVGSVGElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    setHoveredPoint(pointAt(placed, view, event.clientX - frame.left, event.clientY - frame.top));
    point(placeIdOf(event.target));
  };

  const onClick = (event: MouseEvent) => {
    const placeId = placeIdOf(event.target);
    if (hoveredPoint && props.onOpenPoint) props.onOpenPoint(hoveredPoint.point.id);
    else if (placeId !== undefined) onOpen?.(placeId);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const direction = event.shiftKey ? arrowDirections[event.key] : undefined;
    if (event.key === '+' || event.key === '=') zoom.zoomIn();
    else if (event.key === '-') zoom.zoomOut();
    else if (event.key === '0') zoom.reset();
    else if (direction) zoom.panBy(panSteps[direction]);
    else return roving.handlers.onKeyDown(event);
    event.preventDefault();
  };

  const focusedSpot = roving.focusedId === undefined ? undefined : spots.get(roving.focusedId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly focused place is brought into sight, panning away from it later is allowed
  useEffect(() => {
    if (focusedSpot) zoom.show(focusedSpot.x, focusedSpot.y);
  }, [roving.focusedId]);

  const pointed = shapes.find((shape) => shape.place.id === pointedId);
  const marked = [selectedId, hoveredId, roving.focusedId];

  return (
    <div ref={box} className="map" style={chromeOf(palette)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot hold a fieldset */}
      <svg
        ref={svg}
        width={width}
        height={height}
        role="group"
        aria-label={props.ariaLabel}
        style={{ touchAction: zoom.isWhole ? 'pan-y' : 'none' }}
        onClick={onClick}
        onMouseMove={onMouseMove}
        onMouseLeave={() => {
          setHoveredPoint(undefined);
          point(undefined);
        }}
        {...roving.handlers}
        onKeyDown={onKeyDown}
      >
        <MapPatterns id={id} palette={palette} zoom={view.k} />
        <g transform={view.toString()}>
          <GeoShapes
            shapes={shapes}
            strangers={strangers}
            patternId={id}
            scheme={scheme}
            palette={palette}
            tabStopId={roving.tabStopId}
            selectedId={selectedId}
            opens={onOpen !== undefined}
            register={roving.register}
          />
          {shapes
            .filter(({ place }) => marked.includes(place.id))
            .map(({ place, drawn }) => (
              <ShapeMark key={place.id} d={drawn.d} accent={palette.accent} halo={palette.halo} />
            ))}
        </g>
      </svg>
      {placed.length > 0 && (
        <PointLayer
          placed={placed}
          view={view}
          width={width}
          height={height}
          scheme={scheme}
          palette={palette}
          hoveredId={hoveredPoint?.point.id}
        />
      )}
      {hoveredPoint ? (
        <MapTooltip
          {...atView(hoveredPoint, view)}
          width={width}
          height={height}
          gap={hoveredPoint.radius + 6}
        >
          {renderPointTooltip?.(hoveredPoint.point) ?? hoveredPoint.point.name}
        </MapTooltip>
      ) : (
        pointed &&
        renderTooltip && (
          <MapTooltip {...atView(pointed, view)} width={width} height={height} gap={24}>
            {renderTooltip(pointed.place)}
          </MapTooltip>
        )
      )}
      <svg ref={labels} className="map-overlay" width={width} height={height} aria-hidden="true">
        <GeoLabels shapes={shapes} view={view} width={width} height={height} palette={palette} />
      </svg>
      <div className="map-footer">
        <ZoomButtons
          labels={props.zoomLabels}
          isWhole={zoom.isWhole}
          isClosest={zoom.isClosest}
          onZoomIn={zoom.zoomIn}
          onZoomOut={zoom.zoomOut}
          onReset={zoom.reset}
        />
        <p className="map-attribution">{props.attribution}</p>
      </div>
    </div>
  );
}

/** The keyboard moves the view, so the picture goes the other way. */
const panSteps = {
  left: [panStepPx, 0],
  right: [-panStepPx, 0],
  up: [0, panStepPx],
  down: [0, -panStepPx],
} as const;

function atView({ x, y }: { x: number; y: number }, view: { k: number; x: number; y: number }) {
  return { x: x * view.k + view.x, y: y * view.k + view.y };
}

/** Dark on light and light on dark at once, so that the chosen shape shows on any class. */
function ShapeMark({ d, accent, halo }: { d: string; accent: string; halo: string }) {
  const line = {
    d,
    fill: 'none',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
    pointerEvents: 'none',
  } as const;
  return (
    <>
      <path {...line} stroke={halo} strokeWidth={6} />
      <path {...line} stroke={accent} strokeWidth={3} />
    </>
  );
}
