import { useTranslation } from 'react-i18next';
import { GridView } from '../grid/GridView.tsx';
import { RolloutPage } from '../rollout/RolloutPage.tsx';

/** Every measure against every municipality. */
export function HeatGridPage() {
  const { t } = useTranslation('grid');
  return <RolloutPage title={t('grid.title')}>{(rollout) => <GridView rollout={rollout} />}</RolloutPage>;
}
