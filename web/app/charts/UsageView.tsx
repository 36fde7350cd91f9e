import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThresholdsForm } from '../../adoption/usage/ThresholdsForm.tsx';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Choice } from '../rollout/Choice.tsx';
import { useNames } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { PlaceUsagePart } from './PlaceUsagePart.tsx';

/** Who uses the platform, in the region or one municipality; leadership sets what is asked of each category. */
export function UsageView({ rollout: { municipalities } }: { rollout: Rollout }) {
  const { t } = useTranslation('adoption');
  const { regionId } = useRegion();
  const { isToday } = useAsOf();
  const names = useNames(municipalities);
  const ids = municipalities.map(({ id }) => id);
  const [place, setPlace] = useParam<string>('place', '', ['', ...ids]);
  const maySet = useRight('usage.thresholds') !== undefined && isToday;
  const [isSetting, setSetting] = useState(false);
  const name = place === '' ? t('usage.chart.regionName') : names.short(place);
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" className="no-print" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Choice
          label={t('usage.chart.place')}
          value={place}
          options={['', ...ids]}
          nameOf={(id) => (id === '' ? t('usage.chart.region') : names.short(id))}
          onChange={setPlace}
          width={280}
        />
        {maySet && !isSetting && (
          <Button variant="outlined" onClick={() => setSetting(true)}>
            {t('usage.thresholds.change')}
          </Button>
        )}
      </Stack>
      {maySet && isSetting && <ThresholdsForm regionId={regionId} onDone={() => setSetting(false)} />}
      <PlaceUsagePart nodeId={place || regionId} name={name} headingLevel={2} />
    </Stack>
  );
}
