import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView, SeriesDay } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { planSeries } from '../../plan/queries.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { Sparkline } from '../../shared/charts/Sparkline.tsx';
import { compareNames, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { paths } from '../paths.ts';
import { useListLink } from '../rollout/lists.ts';
import { useNames } from '../rollout/names.ts';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { actualCurve, weekly } from './curve.ts';

/** One small line for each municipality, all on one scale. */
export function MultiplesView({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { plan, municipalities } = rollout;
  const names = useNames(municipalities);
  const isLocal = isOfMunicipalities(measure);
  const ids = municipalities
    .map(({ id }) => id)
    .sort((a, b) => compareNames(names.short(a), names.short(b), language));
  const series = useQueries({
    queries: isLocal ? ids.map((id) => planSeries(plan.id, id, plan.startsOn, asOf)) : [],
  });
  const failed = series.find(({ isError }) => isError);
  if (!isLocal) return <Nothing title={t('charts.noBars')} />;
  if (failed) return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (series.some(({ isPending }) => isPending)) return <Waiting rows={10} />;
  return (
    <section>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('charts.multiplesTitle', { measure: `${measure.number}. ${inLanguage(measure.title, language)}` })}
      </Typography>
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(168px, 1fr))',
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {series.map(
          ({ data }) =>
            data && (
              <Multiple
                key={data.nodeId}
                nodeId={data.nodeId}
                name={names.short(data.nodeId)}
                days={data.items}
                number={measure.number}
                asOf={asOf}
              />
            ),
        )}
      </Box>
    </section>
  );
}

interface MultipleProps {
  nodeId: string;
  name: string;
  days: readonly SeriesDay[];
  number: string;
  asOf: string;
}

function Multiple({ nodeId, name, days, number, asOf }: MultipleProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const carry = useCarry();
  const listLink = useListLink();
  const palette = chartPalette[useThemeMode()];
  const values = actualCurve(weekly(days, asOf), [number]).map(({ value }) => value);
  const latest = values.at(-1);
  const share = latest === undefined ? '—' : formatShare(latest, language);
  const to =
    listLink(number, { municipality: nodeId, status: 'obliged' }) ?? carry(paths.municipality(nodeId));
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, minWidth: 0 }}>
      <MuiLink component={Link} to={to} color="inherit" sx={{ display: 'block' }}>
        <Typography variant="body2" noWrap>
          {name}
        </Typography>
        <Sparkline
          values={values}
          ariaLabel={t('charts.multiple', { name, share })}
          palette={palette}
          width={148}
          height={44}
        />
        <Typography variant="body2" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
          {share}
        </Typography>
      </MuiLink>
    </Box>
  );
}
