import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { TileCell } from '../../../functions/shared/tileLayout.ts';
import type { ClassScheme } from '../../shared/map/classes.ts';
import { MapMultiples, type MapPanel, type MultiplesHandle } from '../../shared/map/MapMultiples.tsx';
import { PlaceMap } from '../../shared/map/PlaceMap.tsx';
import type { MapPalette } from '../../shared/map/palette.ts';
import type { MapHandle, MapView } from '../../shared/map/types.ts';
import type { Names } from '../rollout/names.ts';
import { Geography, type GeographyParts } from './Geography.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';

export type BesideHandle = MultiplesHandle;

interface BesidePictureProps {
  panels: readonly MapPanel[];
  cells: ReadonlyMap<string, TileCell>;
  names: Names;
  isGeographic: boolean;
  isPair: boolean;
  scheme: ClassScheme;
  palette: MapPalette;
  hoveredId: string | undefined;
  selectedId: string | undefined;
  onHover: (id: string | undefined) => void;
  onOpen: (id: string) => void;
  ref: Ref<BesideHandle>;
}

/** Two large maps or many small ones, as tiles or geography. */
export function BesidePicture({ isGeographic, isPair, names, ...maps }: BesidePictureProps) {
  const Maps = isPair ? Pair : MapMultiples;
  if (!isGeographic) return <Maps {...maps} />;
  const placeIds = maps.panels[0]?.places.map(({ id }) => id) ?? [];
  return (
    <Geography names={names} placeIds={placeIds}>
      {(geography) => <Maps {...maps} geography={geography} />}
    </Geography>
  );
}

type PairProps = Omit<BesidePictureProps, 'isGeographic' | 'isPair' | 'names'> & {
  geography?: GeographyParts | undefined;
};

/** Two maps of full size that are zoomed and moved together. */
function Pair({ panels, geography, ref, ...map }: PairProps) {
  const first = useRef<MapHandle>(null);
  const second = useRef<MapHandle>(null);
  const [view, setView] = useState<MapView>();
  const handles = [first, second];
  useImperativeHandle(ref, () => ({
    columns: 2,
    drawings: () =>
      handles.flatMap((handle, i) => {
        const drawing = handle.current?.drawing();
        return drawing ? [{ ...drawing, title: panels[i]?.title ?? '' }] : [];
      }),
  }));
  return (
    <div className="map-pair">
      {panels.slice(0, 2).map((panel, i) => (
        <figure key={panel.id}>
          <figcaption>
            <strong>{panel.heading}</strong> {panel.whole}
          </figcaption>
          <PlaceMap
            {...map}
            places={panel.places}
            ariaLabel={panel.title}
            geography={geography && { ...geography, view, onView: setView }}
            renderTooltip={({ name, valueText }) => <PlaceFacts name={name} facts={[valueText]} />}
            ref={handles[i]}
          />
        </figure>
      ))}
    </div>
  );
}
