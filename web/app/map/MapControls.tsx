import { FormControlLabel, Stack, Switch, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../rollout/Choice.tsx';
import { type MapAddress, mapViews } from './mapAddress.ts';
import { mapUnits } from './placeFigures.ts';

interface MapControlsProps {
  address: MapAddress;
  /** Schools can be shown on this map. */
  offersSchools: boolean;
  /** Search and downloads. */
  children: ReactNode;
}

/** As what the map is drawn, and what of it. */
export function MapControls({ address, offersSchools, children }: MapControlsProps) {
  const { t } = useTranslation('map');
  const { view, setView, unit, setUnit, hidesNoData, setHidesNoData, showsSchools, setShowsSchools } =
    address;
  return (
    <Stack
      direction="row"
      className="no-print"
      sx={{ gap: 1.5, mb: 1, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Tabs value={view} onChange={(_event, next: typeof view) => setView(next)} aria-label={t('map.views')}>
        {mapViews.map((one) => (
          <Tab key={one} value={one} label={t(`map.${one}`)} id={`map-${one}`} aria-controls="map-panel" />
        ))}
      </Tabs>
      <Choice
        label={t('map.unit')}
        value={unit}
        options={mapUnits}
        nameOf={(one) => t(`map.${one}`)}
        onChange={setUnit}
        width={170}
      />
      <FormControlLabel
        control={<Switch checked={hidesNoData} onChange={(_event, on) => setHidesNoData(on)} />}
        label={t('map.hideNoData')}
      />
      {offersSchools && (
        <FormControlLabel
          control={<Switch checked={showsSchools} onChange={(_event, on) => setShowsSchools(on)} />}
          label={t('map.showSchools')}
        />
      )}
      {children}
    </Stack>
  );
}
