import { useTranslation } from 'react-i18next';
import { Overview } from '../overview/Overview.tsx';
import { RolloutPage } from '../rollout/RolloutPage.tsx';

/** Where the rollout stands, in one look. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  return <RolloutPage title={t('overview.title')}>{(rollout) => <Overview rollout={rollout} />}</RolloutPage>;
}
