import { Stack } from '@mui/material';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { measuresIn, rolloutSpan } from '../../plan/measures.ts';
import { planSeries } from '../../plan/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import type { LineSeries } from '../../shared/charts/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { ForecastNote } from '../forecast/ForecastNote.tsx';
import { useLineForecast } from '../forecast/useLineForecast.ts';
import { Choice } from '../rollout/Choice.tsx';
import { useNames } from '../rollout/names.ts';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { actualCurve, inNumbers, plannedCurve, weekly, weightsOf } from './curve.ts';
import { mostLines, readChoices } from './lines.ts';
import { MultiChoice } from './MultiChoice.tsx';
import { useChartState } from './useChartState.ts';
import { useOpenPoint } from './useOpenPoint.ts';
import { WeeksChart } from './WeeksChart.tsx';

export const compared = ['measures', 'municipalities'] as const;

interface WeeksViewProps {
  rollout: Rollout;
  measure: MeasureView;
}

/** Adoption by week: measures of the region against each other, or municipalities in one measure. */
export function WeeksView({ rollout, measure }: WeeksViewProps) {
  const { t } = useTranslation('charts');
  const [by, setBy] = useParam('lines', 'measures', compared);
  const choice = (
    <Choice
      label={t('charts.lines')}
      value={by}
      options={compared}
      nameOf={(one) => t(`charts.line.${one}`)}
      onChange={setBy}
    />
  );
  return (
    <Stack sx={{ gap: 2 }}>
      {by === 'measures' ? (
        <MeasureLines rollout={rollout} measure={measure} choice={choice} />
      ) : (
        <MunicipalityLines rollout={rollout} measure={measure} choice={choice} />
      )}
    </Stack>
  );
}

interface LinesProps extends WeeksViewProps {
  /** What is compared: chosen beside the lines themselves. */
  choice: ReactNode;
}

function MeasureLines({ rollout, measure, choice }: LinesProps) {
  const { t } = useTranslation('charts');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { regionId } = useRegion();
  const { plan } = rollout;
  const measures = measuresIn(rollout.measures);
  const [text, setText] = useParam<string>('shown', '');
  const chosen = readChoices(
    text,
    measures.map(({ number }) => number),
    [measure.number],
  );
  const series = useQuery(planSeries(plan.id, regionId, plan.startsOn, asOf));
  const open = useOpenPoint();
  const nameOf = (number: string) => {
    const found = measures.find((one) => one.number === number);
    return found ? `${number}. ${inLanguage(found.title, language)}` : number;
  };
  const { isRelative } = useChartState();
  const unit = isRelative ? 'share' : 'count';
  const onlyOne = chosen.length === 1 ? measures.filter(({ number }) => number === chosen[0]) : [];
  const ahead = useLineForecast(plan.id, asOf, onlyOne[0]?.number, regionId);
  const { from, to } = rolloutSpan(rollout.measures);
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }} className="no-print">
        {choice}
        <MultiChoice
          label={t('charts.chooseMeasures')}
          helperText={t('charts.mostLines', { most: mostLines })}
          chosen={chosen}
          options={measures.map(({ number }) => number)}
          nameOf={nameOf}
          onChange={(next) => setText(next.join(','))}
        />
      </Stack>
      <Sights query={series}>
        {({ items }) => {
          if (items.length === 0) return <Nothing title={t('charts.noDays')} />;
          const weights = weightsOf(items);
          const shares = plannedCurve(onlyOne, weights, from, to);
          const steps = isRelative ? shares : inNumbers(shares, onlyOne, weights);
          const weeks = weekly(items, asOf, steps);
          const lines = chosen.map(
            (id): LineSeries => ({ id, name: nameOf(id), points: actualCurve(weeks, [id], unit) }),
          );
          return (
            <WeeksChart
              rollout={rollout}
              measure={measure}
              title={t('charts.weeksTitle', { what: t('charts.ofMeasures') })}
              series={lines}
              planned={
                steps.length > 0 ? { id: 'planned', name: t('charts.planned'), points: steps } : undefined
              }
              forecast={ahead.line}
              from={plan.startsOn}
              asOf={asOf}
              fileName={`weeks-${asOf}`}
              onOpen={(number, day, before) => open(number, { day, before })}
            />
          );
        }}
      </Sights>
      {ahead.forecast && <ForecastNote forecast={ahead.forecast} />}
    </>
  );
}

function MunicipalityLines({ rollout, measure, choice }: LinesProps) {
  const { t } = useTranslation('charts');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { plan, municipalities } = rollout;
  const names = useNames(municipalities);
  const ids = municipalities.map(({ id }) => id);
  const [text, setText] = useParam<string>('places', '');
  const chosen = readChoices(text, ids, ids.slice(0, 4));
  const series = useQueries({ queries: chosen.map((id) => planSeries(plan.id, id, plan.startsOn, asOf)) });
  const open = useOpenPoint();
  const { isRelative } = useChartState();
  const onlyOne = chosen.length === 1 && isOfMunicipalities(measure) ? chosen[0] : undefined;
  const ahead = useLineForecast(plan.id, asOf, onlyOne && measure.number, onlyOne ?? '');
  const failed = series.find(({ isError }) => isError);
  if (!isOfMunicipalities(measure))
    return (
      <>
        {choice}
        <Nothing title={t('charts.noBars')} />
      </>
    );
  const lines = series.flatMap(({ data }): LineSeries[] =>
    data
      ? [
          {
            id: data.nodeId,
            name: names.short(data.nodeId),
            points: actualCurve(weekly(data.items, asOf), [measure.number], isRelative ? 'share' : 'count'),
          },
        ]
      : [],
  );
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }} className="no-print">
        {choice}
        <MultiChoice
          label={t('charts.chooseMunicipalities')}
          helperText={t('charts.mostLines', { most: mostLines })}
          chosen={chosen}
          options={ids}
          nameOf={names.short}
          onChange={(next) => setText(next.join(','))}
        />
      </Stack>
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && lines.length < chosen.length && <Waiting />}
      {lines.length === chosen.length && (
        <WeeksChart
          rollout={rollout}
          measure={measure}
          title={t('charts.weeksTitle', {
            what: `${measure.number}. ${inLanguage(measure.title, language)}`,
          })}
          series={lines}
          forecast={ahead.line}
          from={plan.startsOn}
          asOf={asOf}
          fileName={`weeks-${measure.number}-${asOf}`}
          onOpen={(municipality, day, before) => open(measure.number, { day, before }, municipality)}
        />
      )}
      {ahead.forecast && <ForecastNote forecast={ahead.forecast} />}
    </>
  );
}
