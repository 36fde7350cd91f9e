import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { planFindings } from '../../plan/queries.ts';
import { measuresIn } from '../../plan/timeline.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { inPeriod } from '../rollout/figures.ts';
import { statusOfSegment, useListLink } from '../rollout/lists.ts';
import { useNames } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { ByMunicipality } from './ByMunicipality.tsx';
import { ForecastPanel } from './ForecastPanel.tsx';
import { ListPanel } from './ListPanel.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PeriodStrip } from './PeriodStrip.tsx';
import { placeRows } from './placeRows.ts';
import { SegmentedBar } from './SegmentedBar.tsx';
import { WhatItAsks } from './WhatItAsks.tsx';

/** One measure from the order's words down to the schools behind its figures. */
export function MeasureReport({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { plan, progress, measures, municipalities } = rollout;
  const names = useNames(municipalities);
  const findings = useQuery(planFindings(plan.id));
  const region = progress.region.measures[measure.number];
  const [period, choosePeriod] = useParam<string>('period', region?.period ?? '');
  const shownPeriod = region?.periods && period !== '' ? period : undefined;
  const rows = useMemo(
    () => placeRows(progress.municipalities, measure.number, shownPeriod),
    [progress, measure.number, shownPeriod],
  );
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <WhatItAsks measure={measure} />
        <Neighbours measure={measure} all={measuresIn(measures)} findings={findings.data?.items ?? []} />
      </Box>
      <RegionPanel rollout={rollout} measure={measure} period={shownPeriod} onChoose={choosePeriod} />
      {measure.predicate && <ForecastPanel rollout={rollout} measure={measure} />}
      {isOfMunicipalities(measure) && rows.length > 0 && (
        <ByMunicipality rows={rows} number={measure.number} period={shownPeriod} names={names} />
      )}
      <ListPanel rollout={rollout} measure={measure} period={shownPeriod} />
    </Stack>
  );
}

interface RegionPanelProps {
  rollout: Rollout;
  measure: MeasureView;
  period: string | undefined;
  onChoose: (period: string) => void;
}

function RegionPanel({ rollout, measure, period, onChoose }: RegionPanelProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const listLink = useListLink();
  const carry = useCarry();
  const region = rollout.progress.region.measures[measure.number];
  const counts = inPeriod(region, period);
  const { excused = 0, notExpected = 0 } = counts ?? {};
  return (
    <Panel
      title={period ? t('measure.progressIn', { period: periodWords(period) }) : t('measure.progress')}
      action={
        <Button component={Link} to={carry(paths.changes, { measure: measure.number })} size="small">
          {t('measure.whyChanged')}
        </Button>
      }
    >
      {counts && counts.obliged > 0 ? (
        <SegmentedBar
          counts={counts}
          linkOf={(status) => listLink(measure.number, { status: statusOfSegment(status), period })}
        />
      ) : (
        <Typography variant="body2">{t('measure.nobody')}</Typography>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.75 }}>
        {region?.happened &&
          t('measure.happened', {
            from: formatDay(region.happened.from, language),
            to: formatDay(region.happened.to, language),
          })}{' '}
        {excused + notExpected > 0 && t('measure.beside', { excused, notExpected })}
      </Typography>
      {region?.periods && <PeriodStrip periods={region.periods} chosen={period} onChoose={onChoose} />}
    </Panel>
  );
}
