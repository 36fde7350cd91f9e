import { Alert, Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ConsolidatedView } from '../../../functions/reporting/contract/consolidated.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { linkTo, useConsolidate } from '../queries.ts';
import { FileButtons } from './FileButtons.tsx';
import { emptySign, isSigned, SignFields } from './SignFields.tsx';

const draftSchema = z.object({ number: z.string(), post: z.string(), name: z.string(), words: z.string() });

/** The region’s report: of how many it is made, whom it is without, and how to make it. */
export function ConsolidatePanel({ regionId, view }: { regionId: string; view: ConsolidatedView }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { report, data } = view;
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2, mb: 3 }}>
      <Typography component="h2" variant="h6">
        {t('whole.title')}
      </Typography>
      {report && data ? (
        <Stack sx={{ gap: 1, my: 1 }}>
          <Typography>
            {t('whole.coverage', {
              included: report.included,
              of: report.of,
              at: formatInstant(report.updatedAt, language),
              number: report.number,
            })}{' '}
            {data.missing.length === 0
              ? t('whole.complete')
              : t('whole.missing', { names: data.missing.map(({ name }) => name[language]).join('; ') })}
          </Typography>
          <FileButtons linkOf={(format) => linkTo(report.id, format)} />
        </Stack>
      ) : (
        <Typography color="text.secondary" sx={{ my: 1 }}>
          {t('whole.notYet')} {t('whole.hint')}
        </Typography>
      )}
      {view.mayConsolidate && view.isOver && !isOpen && (
        <Button variant={report ? 'outlined' : 'contained'} onClick={() => setOpen(true)}>
          {t(report ? 'whole.remake' : 'whole.make')}
        </Button>
      )}
      {isOpen && <ConsolidateForm regionId={regionId} view={view} onDone={() => setOpen(false)} />}
    </Paper>
  );
}

function ConsolidateForm({
  regionId,
  view,
  onDone,
}: {
  regionId: string;
  view: ConsolidatedView;
  onDone: () => void;
}) {
  const { t } = useTranslation('reporting');
  const [wasSent, setWasSent] = useState(false);
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `reporting.whole.${view.period}`,
    draftSchema,
    () => ({ ...emptySign(), words: '' }),
  );
  const consolidate = useConsolidate(regionId, view.period);
  const send = () => {
    setWasSent(true);
    if (!isSigned(draft)) return;
    const { number, words, ...signatory } = draft;
    consolidate.mutate(
      { version: view.version, body: { number, signatory, ...(words.trim() && { words }) } },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  };
  return (
    <Box component="form" noValidate onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1.5, mt: 1 }}>
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      <Alert severity="info">{t('whole.hint')}</Alert>
      <TextField
        multiline
        minRows={2}
        label={t('whole.words')}
        value={draft.words}
        onChange={(event) => change({ ...draft, words: event.target.value })}
      />
      <SignFields value={draft} onChange={(signed) => change({ ...draft, ...signed })} showErrors={wasSent} />
      {consolidate.isError && <LoadFailed error={consolidate.error} />}
      <Button
        type="submit"
        variant="contained"
        disabled={consolidate.isPending}
        sx={{ justifySelf: 'start' }}
      >
        {t('whole.sign')}
      </Button>
    </Box>
  );
}
