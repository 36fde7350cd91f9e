import { TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MeasureView, ProgressReply } from '../../../functions/plan/contract.ts';
import { addDays, isDay } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Waiting } from '../../shared/ui/sights.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { BesideMaps } from './BesideMaps.tsx';
import { useMapAddress } from './mapAddress.ts';
import { panelFigures } from './panels.ts';
import { useMapFacts } from './useMapFacts.ts';
import { useProgressOn } from './useProgressOn.ts';

const usualDaysBefore = 30;

/** One measure on two days: an earlier one, and that of the slider. */
export function DaysMap({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const { unit } = useMapAddress();
  const { measureTitle, titleOf } = useMapFacts(rollout, unit);
  const [earlier, setEarlier] = useEarlierDay(rollout);
  const { data, isStale, error, retry } = useProgressOn(rollout.plan.id, [earlier]);
  const before = data?.[0];
  const named = (day: Day) => formatDay(day, language);
  const panelOf = (id: string, progress: ProgressReply) => {
    const title = named(progress.asOf);
    return { ...panelFigures(id, progress, measure.number, unit), title, heading: title };
  };
  return (
    <>
      <TextField
        type="date"
        size="small"
        label={t('map.compareWith')}
        value={earlier}
        onChange={({ target }) => isDay(target.value) && setEarlier(target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: rollout.plan.startsOn } }}
        className="no-print"
        sx={{ mb: 1.5 }}
      />
      {error !== undefined && <LoadFailed error={error} onRetry={retry} />}
      {!before && error === undefined && <Waiting rows={8} />}
      {before && (
        <BesideMaps
          rollout={rollout}
          panels={[panelOf('from', before), panelOf('to', rollout.progress)]}
          isStale={isStale}
          title={titleOf(measureTitle(measure))}
          period={t('map.twoDays', { from: named(before.asOf), to: named(rollout.progress.asOf) })}
          fileName={`map-${measure.number}-${before.asOf}-${rollout.progress.asOf}`}
          isPair
        />
      )}
    </>
  );
}

/** The day to compare with: a month earlier until another is asked for, never before the rollout began. */
function useEarlierDay({ plan, progress }: Rollout) {
  const monthAgo = addDays(progress.asOf, -usualDaysBefore);
  const [asked, setAsked] = useParam<string>('with', '');
  const usual = monthAgo < plan.startsOn ? plan.startsOn : monthAgo;
  return [isDay(asked) ? asked : usual, setAsked] as const;
}
