import { Alert, Link as MuiLink, Stack } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { measuresIn } from '../../plan/measures.ts';
import { paths } from '../paths.ts';
import { Choice } from '../rollout/Choice.tsx';
import { MeasureSelect } from '../rollout/MeasureSelect.tsx';
import { isOfMunicipalities, measureBy, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { DaysMap } from './DaysMap.tsx';
import { MeasureMap } from './MeasureMap.tsx';
import { MeasuresMap } from './MeasuresMap.tsx';
import { MonthsMap } from './MonthsMap.tsx';
import { besides, useMapAddress } from './mapAddress.ts';

/** The region in its municipalities: one measure, the same on other days, or several beside each other. */
export function MapView({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation(['app', 'map']);
  const measures = measuresIn(rollout.measures);
  const local = measures.filter(isOfMunicipalities);
  const [number, setNumber] = useParam<string>('measure', local[0]?.number ?? '');
  const { beside, setBeside } = useMapAddress();
  const measure = measureBy(rollout.measures, number) ?? local[0];
  return (
    <>
      <Stack
        direction="row"
        className="no-print"
        sx={{ gap: 1.5, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
      >
        {beside !== 'measures' && (
          <MeasureSelect
            label={t('rollout.measure')}
            measures={measures}
            value={measure?.number ?? ''}
            onChange={setNumber}
          />
        )}
        <Choice
          label={t('map.beside')}
          value={beside}
          options={besides}
          nameOf={(one) => t(`map.besides.${one}`)}
          onChange={setBeside}
          width={260}
        />
      </Stack>
      {beside === 'measures' && <MeasuresMap rollout={rollout} measures={local} />}
      {beside !== 'measures' && measure && !isOfMunicipalities(measure) && <RegionOnly measure={measure} />}
      {beside !== 'measures' && measure && isOfMunicipalities(measure) && (
        <OfMunicipalities rollout={rollout} measure={measure} />
      )}
    </>
  );
}

function OfMunicipalities(props: { rollout: Rollout; measure: MeasureView }) {
  const { beside } = useMapAddress();
  if (beside === 'days') return <DaysMap {...props} />;
  if (beside === 'months') return <MonthsMap {...props} />;
  return <MeasureMap {...props} />;
}

function RegionOnly({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation(['app', 'map']);
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
