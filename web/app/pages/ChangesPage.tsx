import { useTranslation } from 'react-i18next';
import { ChangesView } from '../changes/ChangesView.tsx';
import { RolloutPage } from '../rollout/RolloutPage.tsx';

/** Why a line made a step: what changed between two days, and who changed it. */
export function ChangesPage() {
  const { t } = useTranslation('changes');
  return (
    <RolloutPage title={t('changes.title')}>{(rollout) => <ChangesView rollout={rollout} />}</RolloutPage>
  );
}
