import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import type { BoundarySet } from './boundaries.ts';
import { arrowDirections } from './direction.ts';
import { GeoInsets } from './GeoInsets.tsx';
import { GeoLabels } from './GeoLabels.tsx';
import { GeoShapes, ShapeMark } from './GeoShapes.tsx';
import { GeoTooltip } from './GeoTooltip.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { PointLayer } from './PointLayer.tsx';
import { svgPen } from './pens.ts';
import { drawPoints } from './pointDrawing.ts';
import type { MapPoint, MapProps, MapView } from './types.ts';
import { useGeometry, useSheet } from './useGeometry.ts';
import { useMapHandle } from './useMapHandle.ts';
import { useMarkedPoint } from './useMarkedPoint.ts';
import { usePointed } from './usePointed.ts';
import { isCluster, markId, usePoints } from './usePoints.ts';
import { placeIdOf, useRoving } from './useRoving.ts';
import { useSteadyPlaces } from './useSteadyPlaces.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons, type ZoomLabels } from './ZoomButtons.tsx';

export interface GeoPictureProps extends MapProps {
  width: number;
  boundaries: BoundarySet;
  /** Whose boundaries these are, shown in the corner of the map and in every exported picture. */
  attribution: string;
  zoomLabels: ZoomLabels;
  /** Greatest height of the picture in pixels; by default 640. */
  maxHeight?: number | undefined;
  points?: readonly MapPoint[] | undefined;
  /** A point that was looked for: brought into sight, near enough to stand by itself, and marked. */
  markedPointId?: string | undefined;
  onOpenPoint?: ((id: string) => void) | undefined;
  /** One point, or all those drawn as one mark. */
  renderPointTooltip?: ((points: readonly MapPoint[]) => ReactNode) | undefined;
  /** Shared by maps that show the same part of the region. */
  view?: MapView | undefined;
  onView?: ((view: MapView) => void) | undefined;
}

const panStepPx = 60;
const outlinePx = 0.75;
const noPoints: readonly MapPoint[] = [];

/** The geographic map at a known width. */
export function GeoPicture(props: GeoPictureProps) {
  const { boundaries, scheme, palette, width, hoveredId, selectedId, onHover, onOpen } = props;
  const places = useSteadyPlaces(props.places);
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  /** Apart from the shapes, because the canvas of points lies between. */
  const labels = useRef<SVGSVGElement>(null);
  const { drawn, height } = useSheet(boundaries, width, props.maxHeight ?? 640);
  const { shapes, strangers, spots, strip } = useGeometry(drawn, places, { width, height });
  const zoom = useZoom(svg, { width, height, view: props.view, onView: props.onView });
  const view = zoom.transform;
  const points = usePoints(props.points ?? noPoints, drawn.projection, view);
  const { point, pointedId } = usePointed(hoveredId, onHover);
  const roving = useRoving({ svg, spots, selectedId, onHover: point, onOpen });
  const size = { width, height: height + strip.height };
  const marked = useMarkedPoint(points.placed, props.markedPointId, zoom);
  const circles = { carried: points.carried, view, width, height, scheme, palette, marked };
  const addTo = (copy: SVGSVGElement) => {
    drawPoints(svgPen(copy), circles);
    copy.append(...(labels.current?.cloneNode(true).childNodes ?? []));
  };
  const { attribution } = props;
  useMapHandle(props.ref, {
    svg,
    patternId: id,
    size,
    scheme,
    palette,
    focus: roving.focus,
    attribution,
    addTo,
  });

  const onMouseMove = (event: MouseEvent<SVGSVGElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    points.pointTo(event.clientX - frame.left, event.clientY - frame.top);
    point(placeIdOf(event.target));
  };

  const onClick = (event: MouseEvent) => {
    const placeId = placeIdOf(event.target);
    const { hovered } = points;
    if (hovered && isCluster(hovered)) zoom.approach(hovered.x, hovered.y);
    else if (hovered && props.onOpenPoint) props.onOpenPoint(hovered.point.id);
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

  const framed = useMemo(
    () => [selectedId, hoveredId, roving.focusedId],
    [selectedId, hoveredId, roving.focusedId],
  );
  const look = { patternId: id, scheme, palette };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot hold a fieldset */}
      <svg
        ref={svg}
        {...size}
        role="group"
        aria-label={props.ariaLabel}
        style={{ touchAction: zoom.isWhole ? 'pan-y' : 'none' }}
        onClick={onClick}
        onMouseMove={onMouseMove}
        onMouseLeave={() => {
          points.leave();
          point(undefined);
        }}
        {...roving.handlers}
        onKeyDown={onKeyDown}
      >
        <MapPatterns id={id} palette={palette} zoom={view.k} />
        <g
          transform={`translate(${view.x},${view.y}) scale(${view.k})`}
          stroke={palette.outline}
          strokeWidth={outlinePx / view.k}
          strokeLinejoin="round"
        >
          <GeoShapes
            {...look}
            shapes={shapes}
            strangers={strangers}
            tabStopId={roving.tabStopId}
            selectedId={selectedId}
            opens={onOpen !== undefined}
          />
          {shapes
            .filter(({ place }) => framed.includes(place.id))
            .map((shape) => (
              <ShapeMark key={shape.place.id} d={shape.drawn.d} palette={palette} zoom={view.k} />
            ))}
        </g>
        {strip.height > 0 && !zoom.isWhole && (
          <rect y={height} width={width} height={strip.height} fill={palette.background} />
        )}
        <GeoInsets {...look} insets={strip.insets} shapes={shapes} marked={framed} />
      </svg>
      {props.points && <PointLayer {...circles} hoveredId={points.hovered && markId(points.hovered)} />}
      <GeoTooltip
        shape={shapes.find((shape) => shape.place.id === pointedId)}
        mark={points.hovered}
        view={view}
        width={width}
        height={height}
        renderPlace={props.renderTooltip}
        renderPoints={props.renderPointTooltip}
      />
      <svg ref={labels} className="map-overlay" width={width} height={height} aria-hidden="true">
        <GeoLabels
          shapes={shapes}
          clusters={points.carried.clusters}
          view={view}
          width={width}
          height={height}
          palette={palette}
        />
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
        <p className="map-attribution">{attribution}</p>
      </div>
    </>
  );
}

/** The keyboard moves the view, so the picture goes the other way. */
const panSteps = {
  left: [panStepPx, 0],
  right: [-panStepPx, 0],
  up: [0, panStepPx],
  down: [0, -panStepPx],
} as const;
