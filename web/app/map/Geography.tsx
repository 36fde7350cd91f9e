import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { boundaries } from '../../registry/queries.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { type BoundarySet, joinProblems, readBoundaries } from '../../shared/map/boundaries.ts';
import type { ZoomLabels } from '../../shared/map/ZoomButtons.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';

export interface GeographyParts {
  boundaries: BoundarySet;
  attribution: string;
  zoomLabels: ZoomLabels;
}

interface GeographyProps {
  names: Names;
  placeIds: readonly string[];
  children: (parts: GeographyParts) => ReactNode;
}

/** A geographic picture once boundaries have been imported, with what it cannot show; until then, how they come. */
export function Geography(props: GeographyProps) {
  const { regionId } = useRegion();
  const query = useQuery(boundaries(regionId));
  if (query.isError && codeOf(query.error) === 'boundariesNotLoaded') return <NoBoundaries />;
  return (
    <Sights query={query}>
      {({ topology, attribution }) => <Shapes {...props} topology={topology} attribution={attribution} />}
    </Sights>
  );
}

interface ShapesProps extends GeographyProps {
  topology: unknown;
  attribution: string;
}

function Shapes({ topology, attribution, names, placeIds, children }: ShapesProps) {
  const { t } = useTranslation('map');
  const set = useMemo(() => readBoundaries(topology), [topology]);
  const zoomLabels = { zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), showAll: t('map.showAll') };
  if (set.boundaries.length === 0) return <NoBoundaries />;
  return (
    <>
      {children({ boundaries: set, attribution, zoomLabels })}
      <Problems set={set} placeIds={placeIds} names={names} />
    </>
  );
}

/** More names would push the figures off the screen. */
const mostNamed = 20;

function Problems({
  set,
  placeIds,
  names,
}: { set: BoundarySet } & Pick<GeographyProps, 'names' | 'placeIds'>) {
  const { t } = useTranslation('map');
  const problems = joinProblems(set, placeIds);
  const lines = [
    ['map.broken', problems.broken.map(({ name }) => name)],
    ['map.withoutPlace', problems.withoutPlace.map(({ name }) => name)],
    ['map.withoutBoundary', problems.withoutBoundary.map(names.short)],
  ] as const;
  const told = lines.filter(([, found]) => found.length > 0);
  if (told.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
      {t('map.problems')}
      {told.map(([key, found]) => (
        <div key={key}>
          {t(key, { names: found.slice(0, mostNamed).join(', ') })}
          {found.length > mostNamed && ` … +${found.length - mostNamed}`}
        </div>
      ))}
    </Alert>
  );
}

function NoBoundaries() {
  const { t } = useTranslation('map');
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
