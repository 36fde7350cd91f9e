import { FormControlLabel, Stack, Switch } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useChartState } from './useChartState.ts';

/** Shares or numbers; with places of which nothing is known, or without. */
export function ChartSwitches({ hasPlaces }: { hasPlaces: boolean }) {
  const { t } = useTranslation(['charts', 'map']);
  const { isRelative, setRelative, hidesNoData, setHidesNoData } = useChartState();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1 }} className="no-print">
      <FormControlLabel
        control={<Switch checked={isRelative} onChange={(_event, is) => setRelative(is)} />}
        label={t('charts.relative')}
      />
      {hasPlaces && (
        <FormControlLabel
          control={<Switch checked={hidesNoData} onChange={(_event, is) => setHidesNoData(is)} />}
          label={t('map.hideNoData')}
        />
      )}
    </Stack>
  );
}
