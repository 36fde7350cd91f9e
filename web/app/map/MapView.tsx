import { Alert, Link as MuiLink, Stack } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { measuresIn } from '../../plan/timeline.ts';
import { paths } from '../paths.ts';
import { MeasureSelect } from '../rollout/MeasureSelect.tsx';
import { isOfMunicipalities, measureBy, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { MeasureMap } from './MeasureMap.tsx';

/** One measure over the region: as tiles, as geography, as a table of the same numbers. */
export function MapView({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation('app');
  const measures = measuresIn(rollout.measures);
  const local = measures.filter(isOfMunicipalities);
  const [number, setNumber] = useParam<string>('measure', local[0]?.number ?? '');
  const measure = measureBy(rollout.measures, number) ?? local[0];
  return (
    <>
      <Stack
        direction="row"
        className="no-print"
        sx={{ gap: 1.5, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <MeasureSelect
          label={t('rollout.measure')}
          measures={measures}
          value={measure?.number ?? ''}
          onChange={setNumber}
        />
      </Stack>
      {measure &&
        (isOfMunicipalities(measure) ? (
          <MeasureMap rollout={rollout} measure={measure} />
        ) : (
          <RegionOnly measure={measure} />
        ))}
    </>
  );
}

function RegionOnly({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation('app');
  const carry = useCarry();
  return (
    <Alert
      severity="info"
      action={
        <MuiLink component={Link} to={carry(paths.measure(measure.number))}>
          {t('map.openMeasure')}
        </MuiLink>
      }
    >
      {t('map.regionOnly')}
    </Alert>
  );
}
