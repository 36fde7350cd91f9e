import { Chip, Stack, TextField, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { evidenceStatuses } from '../../../functions/shared/evidence.ts';
import { chartPalette, statusKeys } from '../../shared/charts/palette.ts';
import { StatusLegend } from '../../shared/charts/StatusLegend.tsx';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { Choice } from '../rollout/Choice.tsx';
import { type FunnelPlace, funnelPlaces, placeOf } from './funnel.ts';
import { SchoolsTable } from './SchoolsTable.tsx';
import { isShown, type SchoolRow } from './schoolRows.ts';

interface SchoolsPanelProps {
  rows: readonly SchoolRow[];
  measures: readonly MeasureView[];
  /** The measure of activation, whose reasons tell where a school stands. */
  activation: MeasureView | undefined;
}

/** The schools of a municipality by measure; what is looked for stands in the address. */
export function SchoolsPanel({ rows, measures, activation }: SchoolsPanelProps) {
  const { t } = useTranslation(['app', 'municipality']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const palette = chartPalette[useThemeMode()];
  const [address, choose] = useAddress('q', 'measure', 'status', 'place');
  const status = evidenceStatuses.find((one) => one === address.status) ?? '';
  const measure = measures.find(({ number }) => number === address.measure)?.number ?? '';
  const place = funnelPlaces.find((one) => one === address.place);
  const shown = useMemo(() => {
    const standsThere = (row: SchoolRow) => !place || standingOf(row, activation) === place;
    const found = rows.filter((row) => isShown(row, { q: address.q, measure, status }) && standsThere(row));
    return found.sort((a, b) => compareNames(a.name, b.name, language));
  }, [rows, activation, address.q, measure, status, place, language]);
  if (rows.length === 0)
    return <Nothing title={t('municipality.noSchools')}>{t('municipality.noSchoolsAdvice')}</Nothing>;
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, mt: 0.5 }} className="no-print">
        <TextField
          type="search"
          label={t('municipality.find')}
          value={address.q}
          onChange={(event) => choose({ q: event.target.value })}
          sx={{ width: { xs: '100%', sm: 240 } }}
        />
        <Choice
          label={t('municipality.measureFilter')}
          value={measure}
          options={['', ...measures.map(({ number }) => number)]}
          nameOf={(number) => number || t('municipality.anyMeasure')}
          onChange={(number) => choose({ measure: number })}
          width={200}
        />
        <Choice
          label={t('municipality.statusFilter')}
          value={status}
          options={['', ...evidenceStatuses]}
          nameOf={(one) => (one === '' ? t('municipality.anyStatus') : shared(`status.${one}`))}
          onChange={(one) => choose({ status: one })}
          width={230}
        />
        {place && (
          <Chip
            label={t(`municipality.place.${place}`)}
            onDelete={() => choose({ place: '' })}
            title={t('municipality.dropStep', { place: t(`municipality.place.${place}`) })}
            sx={{ alignSelf: 'center' }}
          />
        )}
      </Stack>
      <Typography variant="body2" color="text.secondary" role="status" sx={{ mt: 1 }}>
        {t('municipality.shown', { count: shown.length, all: rows.length })}
      </Typography>
      <StatusLegend
        keys={statusKeys}
        labelOf={(key) => shared(`status.${key}`)}
        palette={palette}
        ariaLabel={t('rollout.legend')}
      />
      {shown.length === 0 ? (
        <Nothing title={t('municipality.noneFound')}>{t('municipality.noneFoundAdvice')}</Nothing>
      ) : (
        <SchoolsTable rows={shown} measures={measures} />
      )}
    </>
  );
}

function standingOf({ cells }: SchoolRow, activation: MeasureView | undefined): FunnelPlace | undefined {
  const cell = activation && cells[activation.number];
  return cell && placeOf(cell.because);
}
