import { Button } from '@mui/material';
import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { articleDraftSchema, bodyOf, emptyDraft, isWhole } from '../articleDraft.ts';
import { ArticleForm } from '../components/ArticleForm.tsx';
import { useWriteArticle } from '../deskQueries.ts';
import { OnlyAuthors } from './GuidanceDeskPage.tsx';

/** A new article; a topic that it is to be about stands in the address. */
export function NewArticlePage() {
  const mayWrite = useRight('guidance.write') !== undefined;
  return mayWrite ? <Writing /> : <OnlyAuthors />;
}

function Writing() {
  const { t } = useTranslation('guidanceDesk');
  const navigate = useNavigate();
  const [{ title }] = useAddress('title');
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `guidance.new.${title}`,
    articleDraftSchema,
    () => emptyDraft(title),
  );
  const write = useWriteArticle();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const save = () =>
    write.mutate(
      { body: bodyOf(draft), idempotencyKey },
      {
        onSuccess: ({ id }) => {
          forget();
          void navigate(paths.deskArticle(id), { replace: true });
        },
      },
    );
  useSendAgain(write, save);
  return (
    <PageFrame
      title={t('new')}
      subtitle={t('subtitle')}
      actions={
        <Button
          variant="contained"
          startIcon={<Save size={18} aria-hidden="true" />}
          loading={write.isPending}
          disabled={!isWhole(draft)}
          onClick={save}
        >
          {t('save')}
        </Button>
      }
    >
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      {write.isError && <LoadFailed error={write.error} />}
      <ArticleForm draft={draft} onChange={change} isNext={false} />
    </PageFrame>
  );
}
