import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { PlaceUsagePart } from '../charts/PlaceUsagePart.tsx';
import { Part } from '../school/Part.tsx';

/** How much of the platform the schools of a municipality use, week by week. */
export function PlaceUsage({ nodeId, name }: { nodeId: NodeId; name: string }) {
  const { t } = useTranslation('adoption');
  return (
    <Part id="usage" title={t('usage.title')}>
      <PlaceUsagePart nodeId={nodeId} name={name} />
    </Part>
  );
}
