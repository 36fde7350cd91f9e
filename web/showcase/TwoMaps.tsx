import { Button } from '@mui/material';
import { useState } from 'react';
import { PlaceMap, type PlaceMapProps } from '../shared/map/PlaceMap.tsx';
import type { MapProps } from '../shared/map/types.ts';
import { cells } from './mapPlaces.ts';

interface TwoMapsProps {
  facts: Omit<MapProps, 'ariaLabel'>;
  geography: NonNullable<PlaceMapProps['geography']>;
}

/** The same facts, as tiles and in the places' own shapes. */
export function TwoMaps({ facts, geography }: TwoMapsProps) {
  const [isShaped, setShaped] = useState(false);
  return (
    <>
      <Button onClick={() => setShaped(!isShaped)}>{isShaped ? 'Плитками' : 'Границами'}</Button>
      <PlaceMap
        {...facts}
        cells={cells}
        geography={isShaped ? geography : undefined}
        ariaLabel="Одно или другое"
        selectedId="p2"
      />
    </>
  );
}
