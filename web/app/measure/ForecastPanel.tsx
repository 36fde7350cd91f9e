import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { planForecast } from '../../plan/queries.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { ForecastNote } from '../forecast/ForecastNote.tsx';
import { useNames } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import { ForecastTable } from './ForecastTable.tsx';

interface ForecastPanelProps {
  rollout: Rollout;
  measure: MeasureView;
}

/** When the measure is done at today's pace: in the region, and in each municipality. */
export function ForecastPanel({ rollout, measure }: ForecastPanelProps) {
  const { t } = useTranslation(['app', 'forecast']);
  const { asOf } = useAsOf();
  const { hash } = useLocation();
  const anchor = useRef<HTMLDivElement>(null);
  const names = useNames(rollout.municipalities);
  const query = useQuery(planForecast(rollout.plan.id, asOf, { number: measure.number }));
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (hash === '#forecast' && isThere) anchor.current?.scrollIntoView({ block: 'start' });
  }, [hash, isThere]);
  return (
    <div ref={anchor} id="forecast" style={{ scrollMarginTop: 64 }}>
      <Panel title={t('forecast.title')}>
        <Sights query={query}>
          {({ items: [region, ...places] }) => (
            <>
              {region && <ForecastNote forecast={region} />}
              {places.some(({ reach }) => reach.kind !== 'cannotBeSaid') && (
                <ForecastTable forecasts={places} names={names} />
              )}
            </>
          )}
        </Sights>
      </Panel>
    </div>
  );
}
