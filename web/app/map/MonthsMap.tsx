import { Link as MuiLink } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { BesideMaps } from './BesideMaps.tsx';
import { useMapAddress } from './mapAddress.ts';
import { monthEnds, panelFigures } from './panels.ts';
import { useMapFacts } from './useMapFacts.ts';
import { useProgressOn } from './useProgressOn.ts';

/** One measure at the end of each month of the rollout, up to the day of the slider. */
export function MonthsMap({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const carry = useCarry();
  const { unit } = useMapAddress();
  const { measureTitle, titleOf } = useMapFacts(rollout, unit);
  const { plan, progress } = rollout;
  const days = monthEnds(plan.startsOn, progress.asOf);
  const { data, isStale, error, retry } = useProgressOn(plan.id, days);
  if (error !== undefined) return <LoadFailed error={error} onRetry={retry} />;
  if (!data) return <Waiting rows={8} />;
  const panels = data.map((reply) => {
    const day = reply.asOf;
    const title = formatDay(day, language);
    const to = carry(paths.map, { measure: measure.number, asOf: day });
    const heading = (
      <MuiLink key={day} component={Link} to={to} color="inherit">
        {title}
      </MuiLink>
    );
    return { ...panelFigures(day, reply, measure.number, unit), title, heading };
  });
  return (
    <BesideMaps
      rollout={rollout}
      panels={panels}
      isStale={isStale}
      title={titleOf(measureTitle(measure))}
      period={t('map.months', { day: formatDay(progress.asOf, language) })}
      fileName={`map-${measure.number}-months-${progress.asOf}`}
    />
  );
}
