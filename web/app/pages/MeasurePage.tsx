import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { MeasureReport } from '../measure/MeasureReport.tsx';
import { paths } from '../paths.ts';
import { RolloutPage } from '../rollout/RolloutPage.tsx';
import { measureBy } from '../rollout/rollout.ts';

/** A measure: what it asks, how it stands, and who is behind each figure. */
export function MeasurePage() {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const carry = useCarry();
  const { number = '' } = useParams();
  return (
    <RolloutPage
      measure={number}
      waitingTitle={t('measure.waitingTitle')}
      title={({ measures }) => {
        const measure = measureBy(measures, number);
        return measure
          ? t('measure.title', { number, title: inLanguage(measure.title, language) })
          : t('measure.waitingTitle');
      }}
      actions={() => (
        <>
          <Button component={Link} to={carry(paths.map, { measure: number })} size="small">
            {t('measure.onMap')}
          </Button>
          <Button component={Link} to={carry(paths.charts, { measure: number })} size="small">
            {t('measure.onCharts')}
          </Button>
        </>
      )}
    >
      {(rollout) => {
        const measure = measureBy(rollout.measures, number);
        if (measure) return <MeasureReport key={number} rollout={rollout} measure={measure} />;
        return (
          <Nothing
            title={t('measure.notFound', { number })}
            action={
              <Button component={Link} to={carry(paths.plan)} variant="contained">
                {t('measure.toPlan')}
              </Button>
            }
          >
            {t('measure.notFoundAdvice')}
          </Nothing>
        );
      }}
    </RolloutPage>
  );
}
