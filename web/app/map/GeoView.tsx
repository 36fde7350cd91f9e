import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { boundaries } from '../../registry/queries.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { type BoundaryProblems, readBoundaries } from '../../shared/map/boundaries.ts';
import { GeoMap } from '../../shared/map/GeoMap.tsx';
import type { MapProps } from '../../shared/map/types.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';

interface GeoViewProps extends MapProps {
  names: Names;
}

/** The geographic map once boundaries have been imported; until then, how they come. */
export function GeoView({ names, ...map }: GeoViewProps) {
  const { regionId } = useRegion();
  const query = useQuery(boundaries(regionId));
  if (query.isError && codeOf(query.error) === 'boundariesNotLoaded') return <NoBoundaries />;
  return (
    <Sights query={query}>
      {({ topology, attribution }) => (
        <Shapes {...map} names={names} topology={topology} attribution={attribution} />
      )}
    </Sights>
  );
}

interface ShapesProps extends GeoViewProps {
  topology: unknown;
  attribution: string;
}

function Shapes({ topology, attribution, names, ...map }: ShapesProps) {
  const { t } = useTranslation('app');
  const set = useMemo(() => readBoundaries(topology), [topology]);
  const [problems, setProblems] = useState<BoundaryProblems>();
  const tell = useCallback((found: BoundaryProblems) => setProblems(found), []);
  if (set.boundaries.length === 0) return <NoBoundaries />;
  return (
    <>
      <GeoMap
        {...map}
        boundaries={set}
        attribution={attribution}
        zoomLabels={{ zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), showAll: t('map.showAll') }}
        onProblems={tell}
      />
      {problems && <Problems problems={problems} names={names} />}
    </>
  );
}

function Problems({ problems, names }: { problems: BoundaryProblems; names: Names }) {
  const { t } = useTranslation('app');
  const lines = [
    ['map.broken', problems.broken.map(({ name }) => name)],
    ['map.withoutPlace', problems.withoutPlace.map(({ name }) => name)],
    ['map.withoutBoundary', problems.withoutBoundary.map(names.short)],
  ] as const;
  const told = lines.filter(([, found]) => found.length > 0);
  if (told.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1 }}>
      {t('map.problems')}
      {told.map(([key, found]) => (
        <div key={key}>{t(key, { names: found.join(', ') })}</div>
      ))}
    </Alert>
  );
}

function NoBoundaries() {
  const { t } = useTranslation('app');
  const mayImport = useRight('region.import') !== undefined;
  return (
    <Nothing
      title={t('map.noBoundaries')}
      action={
        mayImport && (
          <Button component={Link} to={paths.packs} variant="contained">
            {t('map.toPacks')}
          </Button>
        )
      }
    >
      {t('map.noBoundariesAdvice')}
    </Nothing>
  );
}
