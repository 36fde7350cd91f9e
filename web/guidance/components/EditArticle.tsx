import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { Save } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { articleDraftSchema, bodyOf, draftOf, isWhole } from '../articleDraft.ts';
import { useEditArticle } from '../deskQueries.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { ArticleSteps } from './ArticleSteps.tsx';
import { MarkdownText } from './MarkdownText.tsx';

/** The newest edition: its form for whoever may write in it, else its words; and its next steps. */
export function EditArticle({ article }: { article: DeskArticle }) {
  const { t } = useTranslation('guidanceDesk');
  const language = useLanguage();
  const { shown, withdrawals, state, may } = article;
  const withdrawn = state === 'withdrawn' ? withdrawals.at(-1) : undefined;
  return (
    <Stack sx={{ gap: 2 }}>
      {withdrawn && (
        <Alert severity="warning">
          {t('withdrawn', { day: formatDay(withdrawn.on, language), reason: withdrawn.reason })}
        </Alert>
      )}
      {shown.remarks.length > 0 && state !== 'inForce' && (
        <Alert severity="warning">
          <AlertTitle>{t('remarks')}</AlertTitle>
          {shown.remarks.map(({ at, byName, text }) => (
            <Typography key={at} variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
              {text} ({[byName, formatInstant(at, language)].filter(Boolean).join(', ')})
            </Typography>
          ))}
        </Alert>
      )}
      {shown.brokenLinks.length > 0 && (
        <Alert severity="warning">{t('brokenLinks', { links: shown.brokenLinks.join(', ') })}</Alert>
      )}
      {may.edit ? (
        <Editing key={article.number} article={article} />
      ) : (
        <>
          <ArticleSteps article={article} isDirty={false} />
          <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, maxWidth: 760 }}>
            <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
              {shown.title.ru}
            </Typography>
            <MarkdownText text={shown.body.ru} />
          </Box>
        </>
      )}
    </Stack>
  );
}

function Editing({ article }: { article: DeskArticle }) {
  const { t } = useTranslation('guidanceDesk');
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `guidance.${article.id}`,
    articleDraftSchema,
    () => draftOf(article),
  );
  const edit = useEditArticle(article.id);
  const before = draftOf(article);
  const isDirty = JSON.stringify({ ...draft, base: 0 }) !== JSON.stringify({ ...before, base: 0 });
  const isStale = draft.base !== article.version && isDirty;
  const save = () =>
    edit.mutate(
      { body: bodyOf(draft), version: draft.base },
      {
        onSuccess: (after) => {
          change(draftOf(after));
          forget();
        },
      },
    );
  useSendAgain(edit, save);
  const startsNext = article.state === 'inForce' || article.state === 'withdrawn';
  const isNext = article.number > 1 || startsNext;
  return (
    <>
      {isKept && !isStale && <KeptDraftNotice onStartAnew={startAnew} />}
      {isStale && (
        <Alert
          severity="warning"
          action={
            <Stack direction="row">
              <Button color="inherit" size="small" onClick={startAnew}>
                {t('takeTheirs')}
              </Button>
              <Button
                color="inherit"
                size="small"
                onClick={() => change({ ...draft, base: article.version })}
              >
                {t('keepMine')}
              </Button>
            </Stack>
          }
        >
          <AlertTitle>{t('staleTitle')}</AlertTitle>
          {t('staleAdvice')}
        </Alert>
      )}
      {edit.isError && codeOf(edit.error) !== 'staleRecord' && <LoadFailed error={edit.error} />}
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant={isDirty ? 'contained' : 'outlined'}
          startIcon={<Save size={18} aria-hidden="true" />}
          loading={edit.isPending}
          disabled={!isDirty || !isWhole(draft) || isStale}
          onClick={save}
        >
          {t(startsNext ? 'startEdition' : 'save')}
        </Button>
        <Typography variant="body2" color="text.secondary" role="status">
          {t(isDirty ? 'unsaved' : 'saved')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <ArticleSteps article={article} isDirty={isDirty} />
      </Stack>
      <ArticleForm draft={draft} onChange={change} isNext={isNext} />
    </>
  );
}
