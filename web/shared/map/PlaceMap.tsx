import type { TileCell } from '../../../functions/shared/tileLayout.ts';
import { GeoMap, type GeoMapProps } from './GeoMap.tsx';
import { TileGridMap } from './TileGridMap.tsx';
import type { MapProps } from './types.ts';

export interface PlaceMapProps extends MapProps {
  cells: ReadonlyMap<string, TileCell>;
  /** What the geographic map has beside the facts; without it the places are tiles. */
  geography?: Omit<GeoMapProps, keyof MapProps> | undefined;
}

/** One set of facts as tiles of equal size or in the places' own shapes. */
export function PlaceMap({ cells, geography, ...facts }: PlaceMapProps) {
  return geography ? <GeoMap {...facts} {...geography} /> : <TileGridMap {...facts} cells={cells} />;
}
