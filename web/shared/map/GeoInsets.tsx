import { memo } from 'react';
import type { ClassScheme } from './classes.ts';
import type { LabelledShape } from './GeoLabels.tsx';
import type { Inset } from './insets.ts';
import { marksOver, paintOf } from './MapPatterns.tsx';
import type { MapPalette } from './palette.ts';
import { cutToWidth } from './textWidth.ts';

interface GeoInsetsProps {
  insets: readonly Inset[];
  shapes: readonly LabelledShape[];
  patternId: string;
  scheme: ClassScheme;
  palette: MapPalette;
  /** Those under the pointer, the keyboard or chosen. */
  marked: readonly (string | undefined)[];
}

const fontPx = 11;

/** Places too small to be seen among the others, once more and enlarged. The keyboard and readers have them already. */
export const GeoInsets = memo(function GeoInsets(props: GeoInsetsProps) {
  const { insets, shapes, patternId, scheme, palette, marked } = props;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing without tabindex takes the focus
    <g className="map-insets" aria-hidden="true">
      {insets.map(({ id, frame, scale, left, top }) => {
        const shape = shapes.find(({ place }) => place.id === id);
        if (!shape) return null;
        const { place, drawn } = shape;
        const width = frame.right - frame.left;
        const isMarked = marked.includes(id);
        const path = { d: drawn.d, transform: `translate(${left} ${top}) scale(${scale})` };
        return (
          <g key={id} data-place={id}>
            <rect
              x={frame.left}
              y={frame.top}
              width={width}
              height={frame.bottom - frame.top}
              rx={4}
              fill={palette.background}
              stroke={isMarked ? palette.accent : palette.mutedInk}
              strokeWidth={isMarked ? 2.5 : 1}
            />
            <path
              {...path}
              fill={paintOf(patternId, scheme, palette, place.reading)}
              stroke={palette.outline}
              strokeWidth={0.75 / scale}
            />
            {marksOver(place).map((mark) => (
              <path key={mark} {...path} fill={`url(#${patternId}-${mark})`} />
            ))}
            <g textAnchor="middle" fontSize={fontPx} fill={palette.ink}>
              <text x={frame.left + width / 2} y={frame.bottom - 20}>
                {cutToWidth(place.shortName, width - 8, fontPx)}
              </text>
              <text x={frame.left + width / 2} y={frame.bottom - 6} fontWeight={700}>
                {cutToWidth(place.valueText, width - 8, fontPx)}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
});
