import { useTranslation } from 'react-i18next';
import { MapView } from '../map/MapView.tsx';
import { RolloutPage } from '../rollout/RolloutPage.tsx';

/** One measure over the whole region. */
export function MapPage() {
  const { t } = useTranslation('map');
  return <RolloutPage title={t('map.title')}>{(rollout) => <MapView rollout={rollout} />}</RolloutPage>;
}
