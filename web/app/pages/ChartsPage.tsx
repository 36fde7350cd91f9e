import { useTranslation } from 'react-i18next';
import { ChartsView } from '../charts/ChartsView.tsx';
import { RolloutPage } from '../rollout/RolloutPage.tsx';

/** Adoption by week and by municipality. */
export function ChartsPage() {
  const { t } = useTranslation('charts');
  return <RolloutPage title={t('charts.title')}>{(rollout) => <ChartsView rollout={rollout} />}</RolloutPage>;
}
