import { type ClassKey, type ClassScheme, classOf } from './classes.ts';
import { fillOf, type MapPalette } from './palette.ts';
import type { LegendLine, MapPlace, OverMark, Reading } from './types.ts';

interface MapPatternsProps {
  /** Prefix that keeps pattern ids of several maps on a page apart. */
  id: string;
  palette: MapPalette;
  /** Zoom factor of the shapes: patterns keep their size on the screen. */
  zoom?: number;
}

/** Hatch for no data, dots for not applicable, stripes over a value carried over or not to be trusted. */
export function MapPatterns({ id, palette, zoom = 1 }: MapPatternsProps) {
  const { noData, notApplicable, outline } = palette;
  const shrink = `scale(${1 / zoom})`;
  return (
    <defs>
      <pattern
        id={`${id}-noData`}
        width={7}
        height={7}
        patternUnits="userSpaceOnUse"
        patternTransform={`${shrink} rotate(45)`}
      >
        <rect width={7} height={7} fill={noData.fill} />
        <rect width={1.6} height={7} fill={noData.mark} />
      </pattern>
      <pattern
        id={`${id}-notApplicable`}
        width={8}
        height={8}
        patternUnits="userSpaceOnUse"
        patternTransform={shrink}
      >
        <rect width={8} height={8} fill={notApplicable.fill} />
        <circle cx={4} cy={4} r={1.1} fill={notApplicable.mark} />
      </pattern>
      <pattern
        id={`${id}-stale`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform={shrink}
      >
        <rect y={2.5} width={6} height={1} fill={outline} fillOpacity={0.45} />
      </pattern>
      <pattern
        id={`${id}-untrusted`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform={shrink}
      >
        <rect x={2.5} width={1} height={6} fill={outline} fillOpacity={0.45} />
      </pattern>
    </defs>
  );
}

export const overMarks: readonly OverMark[] = ['stale', 'untrusted'];

export function marksOver(place: Pick<MapPlace, OverMark>): OverMark[] {
  return overMarks.filter((mark) => place[mark]);
}

/** What a shape with this reading is filled with: a colour, or a pattern of the map's `<defs>`. */
export function paintOf(id: string, scheme: ClassScheme, palette: MapPalette, reading: Reading): string {
  return paintOfClass(id, palette, classOf(scheme, reading));
}

/** Swatch of a line in an exported legend. */
export function paintOfLine(
  id: string,
  scheme: ClassScheme,
  palette: MapPalette,
  { reading, over }: LegendLine,
): string | undefined {
  if (over) return `url(#${id}-${over})`;
  return reading === undefined ? undefined : paintOf(id, scheme, palette, reading);
}

export function paintOfClass(id: string, palette: MapPalette, key: ClassKey): string {
  return key === 'noData' || key === 'notApplicable' ? `url(#${id}-${key})` : fillOf(palette, key);
}
