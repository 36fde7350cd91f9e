import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { PlaceMap, type PlaceMapProps } from '../../shared/map/PlaceMap.tsx';
import type { MapPoint } from '../../shared/map/types.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { Geography, type GeographyParts } from './Geography.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { useSchoolPoints, useSchoolWords } from './useSchoolPoints.ts';

interface MeasurePictureProps extends Omit<PlaceMapProps, 'geography'> {
  rollout: Rollout;
  measure: MeasureView;
  names: Names;
  isGeographic: boolean;
  showsSchools: boolean;
}

/** The facts of one measure as tiles or geography, there with the schools as points where they are asked for. */
export function MeasurePicture({
  names,
  isGeographic,
  showsSchools,
  rollout,
  measure,
  ...map
}: MeasurePictureProps) {
  if (!isGeographic) return <PlaceMap {...map} />;
  return (
    <Geography names={names} placeIds={map.places.map(({ id }) => id)}>
      {(geography) =>
        showsSchools ? (
          <WithSchools {...map} geography={geography} rollout={rollout} measure={measure} />
        ) : (
          <PlaceMap {...map} geography={geography} />
        )
      }
    </Geography>
  );
}

type WithSchoolsProps = Omit<PlaceMapProps, 'geography'> & {
  geography: GeographyParts;
  rollout: Rollout;
  measure: MeasureView;
};

function WithSchools({ geography, rollout, measure, ...map }: WithSchoolsProps) {
  const navigate = useNavigate();
  const carry = useCarry();
  const { t } = useTranslation('app');
  const { points, isLoading, error, retry } = useSchoolPoints(rollout, measure);
  const words = useSchoolWords();
  const renderPointTooltip = (shown: readonly MapPoint[]) => <PlaceFacts {...words(shown)} />;
  const onOpenPoint = (id: string) => void navigate(carry(paths.school(id)));
  return (
    <>
      <PlaceMap {...map} geography={{ ...geography, points, onOpenPoint, renderPointTooltip }} />
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
