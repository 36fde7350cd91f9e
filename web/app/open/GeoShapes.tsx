import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { boundaries } from '../../registry/queries.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { readBoundaries } from '../../shared/map/boundaries.ts';
import { GeoMap } from '../../shared/map/GeoMap.tsx';
import type { MapProps } from '../../shared/map/types.ts';
import { Sights } from '../../shared/ui/sights.tsx';

/** Municipalities in their own shapes, once boundaries have been imported. */
export default function GeoShapes(map: MapProps) {
  const { t } = useTranslation('open');
  const { regionId } = useRegion();
  const query = useQuery(boundaries(regionId));
  if (query.isError && codeOf(query.error) === 'boundariesNotLoaded')
    return <Typography color="text.secondary">{t('places.noBoundaries')}</Typography>;
  return (
    <Sights query={query}>
      {({ topology, attribution }) => <Shapes {...map} topology={topology} attribution={attribution} />}
    </Sights>
  );
}

function Shapes({ topology, attribution, ...map }: MapProps & { topology: unknown; attribution: string }) {
  const { t } = useTranslation('open');
  const set = useMemo(() => readBoundaries(topology), [topology]);
  return (
    <GeoMap
      {...map}
      boundaries={set}
      attribution={attribution}
      zoomLabels={{
        zoomIn: t('places.zoomIn'),
        zoomOut: t('places.zoomOut'),
        showAll: t('places.showAll'),
      }}
    />
  );
}
