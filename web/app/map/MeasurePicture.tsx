import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { PlaceMap, type PlaceMapProps } from '../../shared/map/PlaceMap.tsx';
import type { MapPoint } from '../../shared/map/types.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Geography, type GeographyParts } from './Geography.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { type SchoolPoints, useSchoolWords } from './useSchoolPoints.ts';

interface MeasurePictureProps extends Omit<PlaceMapProps, 'geography'> {
  names: Names;
  isGeographic: boolean;
  /** Schools as points, where they are asked for. */
  schools: SchoolPoints | undefined;
  /** The one that was looked for. */
  schoolId: string | undefined;
}

/** The facts of one measure as tiles or geography, there with the schools as points where they are asked for. */
export function MeasurePicture({ names, isGeographic, schools, schoolId, ...map }: MeasurePictureProps) {
  if (!isGeographic) return <PlaceMap {...map} />;
  return (
    <Geography names={names} placeIds={map.places.map(({ id }) => id)}>
      {(geography) =>
        schools ? (
          <WithSchools {...map} geography={geography} schools={schools} schoolId={schoolId} />
        ) : (
          <PlaceMap {...map} geography={geography} />
        )
      }
    </Geography>
  );
}

type WithSchoolsProps = Omit<PlaceMapProps, 'geography'> & {
  geography: GeographyParts;
  schools: SchoolPoints;
  schoolId: string | undefined;
};

function WithSchools({ geography, schools, schoolId, ...map }: WithSchoolsProps) {
  const navigate = useNavigate();
  const carry = useCarry();
  const { t } = useTranslation('map');
  const { points, isLoading, error, retry } = schools;
  const words = useSchoolWords();
  const renderPointTooltip = (shown: readonly MapPoint[]) => <PlaceFacts {...words(shown)} />;
  const onOpenPoint = (id: string) => void navigate(carry(paths.school(id)));
  return (
    <>
      <PlaceMap
        {...map}
        geography={{ ...geography, points, markedPointId: schoolId, onOpenPoint, renderPointTooltip }}
      />
      {error ? (
        <LoadFailed error={error} onRetry={retry} />
      ) : (
        <Typography role="status" variant="body2" color="text.secondary">
          {isLoading && t('map.schoolsComing')}
        </Typography>
      )}
    </>
  );
}
