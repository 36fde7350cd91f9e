import { Alert, Box, Button, Snackbar, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  commentMaxLength,
  type QuarterlyView,
  sectionKeys,
} from '../../../functions/reporting/contract/quarterly.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { quarterlyOf, type ReportAt, useStep } from '../queries.ts';
import { commentsOf, draftOf, isTooLong, wordsDraftSchema } from '../wordsDraft.ts';
import { AttachmentsField } from './AttachmentsField.tsx';
import { isSigned, SignFields } from './SignFields.tsx';

/** The municipality’s part of its report. What is typed stays on this device until the server has it. */
export function WordsForm({ at, view }: { at: ReportAt; view: QuarterlyView }) {
  const { t } = useTranslation('reporting');
  const queries = useQueryClient();
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `reporting.${at.nodeId}.${at.quarter}`,
    wordsDraftSchema,
    () => draftOf(view),
  );
  const [wasSent, setWasSent] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const step = useStep(at);
  const words = { comments: commentsOf(draft), attachments: draft.attachments };
  const isStale = codeOf(step.error) === 'staleRecord';
  const save = () => {
    if (isTooLong(draft)) return;
    const onSuccess = () => {
      forget();
      setSaved(true);
    };
    step.mutate({ step: 'save', body: words, version: view.version }, { onSuccess });
  };
  const submit = () => {
    setWasSent(true);
    if (!isSigned(draft) || isTooLong(draft)) return;
    const { number, post, name } = draft;
    const body = { ...words, number, signatory: { post, name } };
    step.mutate({ step: 'submission', body, version: view.version }, { onSuccess: forget });
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submitting(submit)}
      className="no-print"
      sx={{ display: 'grid', gap: 2 }}
    >
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      {sectionKeys.map((key) => {
        const text = draft.comments[key] ?? '';
        const isLong = text.length > commentMaxLength;
        return (
          <TextField
            key={key}
            multiline
            minRows={2}
            maxRows={12}
            label={t(`report.comments.${key}`)}
            value={text}
            error={isLong}
            helperText={isLong ? t('report.tooLong', { max: commentMaxLength, now: text.length }) : undefined}
            onChange={(event) =>
              change({ ...draft, comments: { ...draft.comments, [key]: event.target.value } })
            }
          />
        );
      })}
      <Stack sx={{ gap: 0.5 }}>
        <Typography variant="subtitle2">{t('report.attachments')}</Typography>
        <AttachmentsField
          at={at}
          files={draft.attachments}
          onChange={(attachments) => change({ ...draft, attachments })}
        />
      </Stack>
      <SignFields value={draft} onChange={(signed) => change({ ...draft, ...signed })} showErrors={wasSent} />
      {step.isError &&
        (isStale ? (
          <Alert
            severity="warning"
            action={
              <Button
                color="inherit"
                size="small"
                onClick={() => {
                  step.reset();
                  void queries.invalidateQueries({ queryKey: quarterlyOf(at).queryKey });
                }}
              >
                {t('report.takeNewer')}
              </Button>
            }
          >
            {t('report.stale')}
          </Alert>
        ) : (
          <LoadFailed error={step.error} />
        ))}
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1 }}>
        <Button variant="outlined" disabled={step.isPending} onClick={save}>
          {t('report.save')}
        </Button>
        <Button type="submit" variant="contained" disabled={step.isPending || !view.isOver}>
          {t('report.submit')}
        </Button>
      </Stack>
      <Snackbar open={isSaved} autoHideDuration={4000} onClose={() => setSaved(false)}>
        <Alert severity="success">{t('report.saved')}</Alert>
      </Snackbar>
    </Box>
  );
}
