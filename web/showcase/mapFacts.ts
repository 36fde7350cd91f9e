import { useState } from 'react';
import { type LegendEntry, shareScheme } from '../shared/map/classes.ts';
import { mapPalette } from '../shared/map/palette.ts';
import type { MapPlace, MapProps } from '../shared/map/types.ts';
import { useThemeMode } from '../shared/ui/themeMode.ts';

/** What every map of the showcase is given: places in classes of shares, in the colours of the theme. */
export function useMapFacts(places: readonly MapPlace[]): Omit<MapProps, 'ariaLabel'> {
  const [hoveredId, onHover] = useState<string>();
  return {
    places,
    scheme: shareScheme,
    palette: mapPalette(useThemeMode(), shareScheme.breaks.length - 1),
    hoveredId,
    onHover,
    renderTooltip: ({ name, valueText }) => `${name}: ${valueText}`,
  };
}

export const legendWords = ({ key, range }: LegendEntry) =>
  range ? `${range.from * 100}–${range.to * 100} %` : String(key);
