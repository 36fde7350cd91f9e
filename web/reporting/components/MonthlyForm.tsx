import { Alert, Box, Button, IconButton, Stack, TextField, Typography } from '@mui/material';
import { Plus, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthlyView } from '../../../functions/reporting/contract/monthly.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useMonthlyStep } from '../controlQueries.ts';
import { isSendable, laggingClasses, type MonthlyDraft, monthlyDraftSchema } from '../monthlyDraft.ts';

type Finding = MonthlyDraft['findings'][number];

/** What the head of a school adds to the figures of a month, and sends to the municipality. */
export function MonthlyForm({ report }: { report: MonthlyView }) {
  const { t } = useTranslation('control');
  const { schoolId, month, version, today, opensOn } = report;
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `monthly.${schoolId}.${month}`,
    monthlyDraftSchema,
    () => ({ findings: report.findings, comment: report.comment }),
  );
  const [wasSent, setWasSent] = useState(false);
  const sending = useMonthlyStep(schoolId, month, version);
  const { mutate } = sending;
  const send = useCallback(
    () => mutate({ step: '', body: draft }, { onSuccess: forget }),
    [mutate, draft, forget],
  );
  useSendAgain(sending, send);
  const set = (findings: Finding[]) => change({ ...draft, findings });
  const lagging = laggingClasses(report);
  const suggest = () =>
    set([
      ...draft.findings,
      ...lagging.map(({ className, weeks, weeksRecorded: recorded }) => ({
        text: t('monthly.suggestion', { className, recorded, weeks }),
        action: '',
      })),
    ]);
  const isIncomplete = wasSent && !isSendable(draft);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submitting(() => {
        setWasSent(true);
        if (isSendable(draft)) send();
      })}
      sx={{ display: 'grid', gap: 2 }}
    >
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {t('monthly.findings')}
      </Typography>
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      {draft.findings.map((finding, index) => (
        <FindingLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place
          key={index}
          number={index + 1}
          finding={finding}
          isWrong={isIncomplete && finding.text.trim().length < 3}
          onChange={(next) => set(draft.findings.map((one, place) => (place === index ? next : one)))}
          onRemove={() => set(draft.findings.filter((_one, place) => place !== index))}
        />
      ))}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<Plus size={16} />}
          onClick={() => set([...draft.findings, { text: '', action: '' }])}
          sx={{ minHeight: 44 }}
        >
          {t('monthly.add')}
        </Button>
        {lagging.length > 0 && draft.findings.length === 0 && (
          <Button onClick={suggest} sx={{ minHeight: 44 }}>
            {t('monthly.suggest')}
          </Button>
        )}
      </Stack>
      <TextField
        label={t('monthly.comment')}
        value={draft.comment}
        multiline
        minRows={2}
        onChange={(event) => change({ ...draft, comment: event.target.value })}
      />
      {isIncomplete && <Alert severity="warning">{t('monthly.incomplete')}</Alert>}
      {sending.isError && (
        <LoadFailed
          error={sending.error}
          {...(codeOf(sending.error) === 'unreachable' && { onRetry: send })}
        />
      )}
      <Button
        type="submit"
        variant="contained"
        loading={sending.isPending}
        disabled={today < opensOn}
        sx={{ minHeight: 44, justifySelf: 'start' }}
      >
        {t(report.status === 'returned' ? 'monthly.resubmit' : 'monthly.submit')}
      </Button>
    </Box>
  );
}

interface FindingLineProps {
  number: number;
  finding: Finding;
  isWrong: boolean;
  onChange: (finding: Finding) => void;
  onRemove: () => void;
}

function FindingLine({ number, finding, isWrong, onChange, onRemove }: FindingLineProps) {
  const { t } = useTranslation('control');
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, alignItems: { sm: 'flex-start' } }}>
      <TextField
        label={t('monthly.findingText')}
        value={finding.text}
        multiline
        required
        error={isWrong}
        onChange={(event) => onChange({ ...finding, text: event.target.value })}
        sx={{ flex: 1 }}
      />
      <TextField
        label={t('monthly.action')}
        value={finding.action}
        multiline
        onChange={(event) => onChange({ ...finding, action: event.target.value })}
        sx={{ flex: 1 }}
      />
      <IconButton
        aria-label={t('monthly.remove', { number })}
        onClick={onRemove}
        sx={{ alignSelf: 'flex-end' }}
      >
        <X size={18} />
      </IconButton>
    </Stack>
  );
}
