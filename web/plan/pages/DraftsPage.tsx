import { Stack } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { DraftList } from '../components/DraftList.tsx';
import { NewDraft } from '../components/NewDraft.tsx';

/** Where an order becomes a draft of a plan. */
export function DraftsPage() {
  const { t } = useTranslation('plan');
  return (
    <PageFrame title={t('drafts.title')} subtitle={t('drafts.subtitle')}>
      <Stack sx={{ gap: 3, maxWidth: 980 }}>
        <NewDraft />
        <DraftList />
      </Stack>
    </PageFrame>
  );
}
