import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type QuarterlyView, sentAttachmentSchema } from '../../../functions/reporting/contract/quarterly.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { type ReportAt, useStep } from '../queries.ts';
import { AttachmentsField } from './AttachmentsField.tsx';

const draftSchema = z.object({ text: z.string(), attachments: z.array(sentAttachmentSchema) });
const shortest = 5;

/** What an accepted report was completed by later, and a form to do so. */
export function Addenda({ at, view }: { at: ReportAt; view: QuarterlyView }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h6">
        {t('addendum.title')}
      </Typography>
      {view.report.addenda.map(({ id, at: moment, byName, text, attachments }) => (
        <Box key={id} sx={{ my: 1 }}>
          <Typography variant="subtitle2" component="h3">
            {t('addendum.from', { at: formatInstant(moment, language) })}
            {byName && ` · ${byName}`}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
          {attachments.map(({ id: file, name, url }) => (
            <Link key={file} href={url} sx={{ mr: 1 }}>
              {name}
            </Link>
          ))}
        </Box>
      ))}
      {view.mayWrite && <AddendumForm key={view.version} at={at} version={view.version} />}
    </Box>
  );
}

function AddendumForm({ at, version }: { at: ReportAt; version: number }) {
  const { t } = useTranslation('reporting');
  const { draft, change, forget } = useKeptDraft(
    `reporting.addendum.${at.nodeId}.${at.quarter}`,
    draftSchema,
    () => ({
      text: '',
      attachments: [],
    }),
  );
  const step = useStep(at);
  const isReady = draft.text.trim().length >= shortest;
  const send = () => isReady && step.mutate({ step: 'addenda', body: draft, version }, { onSuccess: forget });
  return (
    <Box
      component="form"
      noValidate
      className="no-print"
      onSubmit={submitting(send)}
      sx={{ display: 'grid', gap: 1, mt: 1, justifyItems: 'start' }}
    >
      <TextField
        multiline
        fullWidth
        minRows={2}
        label={t('addendum.text')}
        helperText={t('addendum.hint')}
        value={draft.text}
        onChange={(event) => change({ ...draft, text: event.target.value })}
      />
      <AttachmentsField
        at={at}
        files={draft.attachments}
        onChange={(attachments) => change({ ...draft, attachments })}
      />
      {step.isError && <LoadFailed error={step.error} />}
      <Button type="submit" variant="outlined" disabled={step.isPending || !isReady}>
        {t('addendum.add')}
      </Button>
    </Box>
  );
}
