import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Save, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import type { DraftView } from '../../../functions/plan/contract.ts';
import { useRight } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { Desk } from '../components/desk/Desk.tsx';
import { DeskNotices } from '../components/desk/DeskNotices.tsx';
import { DiscardDialog } from '../components/desk/DiscardDialog.tsx';
import { PublishDialog } from '../components/desk/PublishDialog.tsx';
import { useDeskView } from '../deskView.ts';
import { draft as draftQuery } from '../draftQueries.ts';
import { type DraftDesk, useDraftDesk } from '../useDraftDesk.ts';

/** One draft on the reviewer’s desk: beside its source, with its questions, until it is published. */
export function DraftPage() {
  const { t } = useTranslation('plan');
  const { draftId = '' } = useParams();
  const query = useQuery(draftQuery(draftId));
  if (query.data) return <Reviewing key={draftId} draft={query.data} />;
  return (
    <PageFrame title={t('draft.title')}>
      <Sights query={query}>{() => null}</Sights>
    </PageFrame>
  );
}

function Reviewing({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const desk = useDraftDesk(draft);
  const view = useDeskView();
  const [asking, setAsking] = useState<'publish' | 'discard'>();
  const close = () => setAsking(undefined);
  const isOpen = draft.status === 'open';
  return (
    <PageFrame
      title={t(draft.amends ? 'draft.amendTitle' : 'draft.title')}
      subtitle={inLanguage(desk.content.order.title, language)}
      actions={isOpen && <Actions desk={desk} onAsk={setAsking} />}
    >
      {draft.status !== 'open' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t(`draft.${draft.status}`)}. {t('draft.closed')}
        </Alert>
      )}
      {isOpen && <DeskNotices desk={desk} />}
      <Desk draft={draft} desk={desk} />
      {asking === 'publish' && (
        <PublishDialog
          draft={draft}
          isDirty={desk.isDirty}
          onClose={close}
          onQuestions={() => {
            close();
            view.change({ tab: 'questions', side: 'form' });
          }}
        />
      )}
      {asking === 'discard' && <DiscardDialog draftId={draft.id} version={draft.version} onClose={close} />}
    </PageFrame>
  );
}

interface ActionsProps {
  desk: DraftDesk;
  onAsk: (question: 'publish' | 'discard') => void;
}

function Actions({ desk, onAsk }: ActionsProps) {
  const { t } = useTranslation('plan');
  const mayPublish = useRight('plan.publish') !== undefined;
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        flexWrap: 'wrap',
        justifyContent: { md: 'flex-end' },
      }}
      className="no-print"
    >
      <Typography variant="body2" color="text.secondary" role="status">
        {t(desk.isDirty ? 'draft.unsaved' : 'draft.saved')}
      </Typography>
      <Button
        variant={desk.isDirty ? 'contained' : 'outlined'}
        startIcon={<Save size={18} />}
        loading={desk.isSaving}
        disabled={!desk.isDirty || desk.issues.size > 0}
        onClick={desk.save}
      >
        {t('draft.save')}
      </Button>
      {mayPublish && (
        <Button
          variant={desk.isDirty ? 'outlined' : 'contained'}
          startIcon={<Send size={18} />}
          onClick={() => onAsk('publish')}
        >
          {t('draft.publish')}
        </Button>
      )}
      <Button color="inherit" startIcon={<Trash2 size={18} />} onClick={() => onAsk('discard')}>
        {t('draft.discard')}
      </Button>
    </Box>
  );
}
