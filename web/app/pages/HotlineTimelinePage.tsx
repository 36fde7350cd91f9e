import { useTranslation } from 'react-i18next';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing } from '../../shared/ui/sights.tsx';
import { RolloutPage } from '../rollout/RolloutPage.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';

/** The rollout and the hotline's load on one axis of weeks. */
export function HotlineTimelinePage() {
  const { t } = useTranslation(['app', 'timeline']);
  const mayRead = useRight('ticket.report') !== undefined;
  if (!mayRead)
    return (
      <PageFrame title={t('timeline.title')}>
        <Nothing title={t('onlySignedIn.title')} />
      </PageFrame>
    );
  return (
    <RolloutPage title={t('timeline.title')}>{(rollout) => <TimelineView rollout={rollout} />}</RolloutPage>
  );
}
