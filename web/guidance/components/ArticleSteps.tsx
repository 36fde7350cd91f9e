import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { useRight } from '../../shared/auth/person.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useArticleStep } from '../deskQueries.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { WordsDialog } from './WordsDialog.tsx';

/** Where an article may go from here, by whoever looks at it. */
export function ArticleSteps({ article, isDirty }: { article: DeskArticle; isDirty: boolean }) {
  const { t } = useTranslation('guidanceDesk');
  const [asking, setAsking] = useState<'approve' | 'return' | 'discard' | 'withdraw'>();
  const send = useArticleStep(article.id);
  const approves = useRight('guidance.approve') !== undefined;
  const { may, state, version } = article;
  const close = () => setAsking(undefined);
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {state === 'draft' && may.edit && (
          <Button
            variant="contained"
            disabled={isDirty}
            title={isDirty ? t('sendHint') : undefined}
            loading={send.isPending}
            onClick={() => send.mutate({ step: 'review', version })}
          >
            {t('send')}
          </Button>
        )}
        {may.approve && (
          <Button variant="contained" onClick={() => setAsking('approve')}>
            {t('approve')}
          </Button>
        )}
        {may.return && approves && may.approve && (
          <Button variant="outlined" onClick={() => setAsking('return')}>
            {t('return')}
          </Button>
        )}
        {may.return && !may.approve && (
          <Button
            variant="outlined"
            loading={send.isPending}
            onClick={() => send.mutate({ step: 'return', body: {}, version })}
          >
            {t('takeBack')}
          </Button>
        )}
        {may.discard && (
          <Button color="error" onClick={() => setAsking('discard')}>
            {t('discard')}
          </Button>
        )}
        {may.withdraw && (
          <Button color="error" onClick={() => setAsking('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
      </Stack>
      {approves && state === 'review' && !may.approve && (
        <Typography variant="body2" color="text.secondary">
          {t('ownText')}
        </Typography>
      )}
      {send.isError && asking === undefined && <LoadFailed error={send.error} />}
      {asking === 'approve' && <ApproveDialog article={article} onClose={close} />}
      {asking === 'return' && (
        <WordsDialog
          title={t('return')}
          label={t('remark')}
          action={t('return')}
          step="return"
          bodyOf={(remark) => ({ remark })}
          article={article}
          onClose={close}
        />
      )}
      {asking === 'discard' && (
        <WordsDialog
          title={t('discardTitle')}
          label={t('reason')}
          action={t('discard')}
          step="discard"
          bodyOf={(reason) => ({ reason })}
          article={article}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && (
        <WordsDialog
          title={t('withdrawTitle')}
          label={t('reason')}
          action={t('withdraw')}
          step="withdrawal"
          bodyOf={(reason) => ({ reason })}
          article={article}
          onClose={close}
        />
      )}
    </Stack>
  );
}
