import type { ReactNode, Ref } from 'react';
import type { ClassScheme } from './classes.ts';
import type { MapPalette } from './palette.ts';

/** What is known of a place: a number (zero included), or which of the two reasons there is none. */
export type Reading = number | 'noData' | 'notApplicable';

/** One place with everything the map says of it. All words come ready from the page. */
export interface MapPlace {
  id: string;
  /** Full name. */
  name: string;
  /** Name for a tile or a label on the map; it may be hyphenated or cut there. */
  shortName: string;
  reading: Reading;
  /** The reading as people read it, `73 %`; a dash or nothing where there is none. */
  valueText: string;
  /** The same for a tile that has no room for it, such as whole per cent. */
  shortValueText?: string | undefined;
  /** The whole fact in words for a screen reader: name, value, rank, trend. */
  ariaLabel: string;
  /** The reading is carried over from an earlier period: drawn with a stripe over its class colour. */
  stale?: boolean | undefined;
  /** What the reading is made of cannot be believed: drawn with upright stripes over its class colour. */
  untrusted?: boolean | undefined;
  /** Where the label stands; without it, the middle of the largest part of the shape. */
  labelAt?: { lat: number; lon: number } | undefined;
  /** The greater keeps its label when two collide; without it, the drawn area decides. */
  labelPriority?: number | undefined;
}

/** A dot on the geographic map, such as a school. Its area grows with `size`. */
export interface MapPoint {
  id: string;
  lat: number;
  lon: number;
  /** Non-negative quantity shown by the area of the circle, such as pupils. */
  size: number;
  reading: Reading;
  /** Shown as the tooltip's text unless the page renders its own. */
  name: string;
}

/** How far the picture is zoomed and where it is moved to, in pixels. */
export interface MapView {
  k: number;
  x: number;
  y: number;
}

/** Lines printed around an exported picture: title above, the others (period, source, attribution) below. */
export interface ExportCaption {
  title: string;
  lines: readonly string[];
  /** The legend as text with swatches; omitted when the page prints its own. */
  legend?: readonly LegendLine[] | undefined;
}

export interface LegendLine {
  label: string;
  /** One that is painted as the class is. */
  reading?: Reading | undefined;
  /** A pattern that lies over colours instead. */
  over?: OverMark | undefined;
}

/** Patterns that lie over a place's colour, whatever its class. */
export type OverMark = 'stale' | 'untrusted';

/** What a page may ask of a drawn map through `ref`. */
export interface MapHandle {
  /** A standalone vector picture with the caption around it. */
  toSvg(caption: ExportCaption): string;
  /** The same with its size. */
  toPicture(caption: ExportCaption): Picture;
  /** The same as a bitmap; `scale` is pixels per CSS pixel, 2 by default. Rejects where there is no canvas. */
  toPng(caption: ExportCaption, scale?: number): Promise<Blob>;
  /** The drawing without a frame, to be put beside others. */
  drawing(): MapDrawing | undefined;
  /** Moves the keyboard focus to a place, scrolling or panning it into sight. */
  focus(id: string): void;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

export interface MapDrawing {
  svg: SVGSVGElement;
  width: number;
  height: number;
  attribution?: string | undefined;
}

/** What the tile grid and the geographic map have in common. */
export interface MapProps {
  places: readonly MapPlace[];
  scheme: ClassScheme;
  palette: MapPalette;
  /** Name of the whole picture for screen readers. */
  ariaLabel: string;
  /** Hover is held by the page, so that a table beside the map can share it. */
  hoveredId: string | undefined;
  onHover: (id: string | undefined) => void;
  selectedId?: string | undefined;
  /** Click, Enter or Space on a place. */
  onOpen?: ((id: string) => void) | undefined;
  /** Content of the tooltip: value, rank and trend. Without it there is no tooltip. */
  renderTooltip?: ((place: MapPlace) => ReactNode) | undefined;
  ref?: Ref<MapHandle> | undefined;
}
