import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SpaceCheck, type SpaceView, spaceChecks } from '../../../functions/adoption/contract/space.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useRecordReport } from '../queries.ts';
import { type CheckDraft, reportOf, spaceDraftOf, spaceDraftSchema } from '../spaceDraft.ts';
import { DayField } from './DayField.tsx';
import { FormProblems } from './FormProblems.tsx';

interface SpaceFormProps {
  view: SpaceView;
  onDone: () => void;
}

/** Reports the eight checks. What is typed stays on the device until it is sent. */
export function SpaceForm({ view, onDone }: SpaceFormProps) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const today = useToday();
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `space.${view.nodeId}`,
    spaceDraftSchema,
    () => spaceDraftOf(view.latest, today),
  );
  const [unread, setUnread] = useState<readonly SpaceCheck[]>([]);
  const record = useRecordReport(view.nodeId);
  const changeCheck = (check: SpaceCheck, part: Partial<CheckDraft>) =>
    change({ ...draft, checks: { ...draft.checks, [check]: { ...draft.checks[check], ...part } } });
  const send = () => {
    const read = reportOf(draft);
    setUnread('unread' in read ? read.unread : []);
    if ('unread' in read) return;
    const finish = () => {
      forget();
      onDone();
    };
    record.mutate({ body: read.report, version: view.version }, { onSuccess: finish });
  };
  useSendAgain(record, send);
  return (
    <Box component="form" noValidate onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
      <Typography variant="subtitle2">{t('space.formTitle')}</Typography>
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      <DayField
        label={t('form.day')}
        value={draft.effectiveAt}
        max={today}
        onChange={(effectiveAt) => change({ ...draft, effectiveAt })}
      />
      {spaceChecks.map((check) => (
        <CheckFields
          key={check}
          check={check}
          value={draft.checks[check]}
          isUnread={unread.includes(check)}
          onChange={(part) => changeCheck(check, part)}
        />
      ))}
      <TextField
        label={t('space.classNamesField')}
        helperText={t('space.classNamesHint')}
        value={draft.classNames}
        onChange={(event) => change({ ...draft, classNames: event.target.value })}
      />
      {unread.length > 0 && (
        <Alert severity="error">
          {t('space.unread', { checks: unread.map((check) => t(`space.check.${check}`)).join(', ') })}
        </Alert>
      )}
      <FormProblems error={record.error} onTakeNewer={startAnew} />
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={record.isPending}>
          {t('form.send')}
        </Button>
        <Button onClick={onDone}>{shared('close')}</Button>
      </Stack>
    </Box>
  );
}

interface CheckFieldsProps {
  check: SpaceCheck;
  value: CheckDraft;
  isUnread: boolean;
  onChange: (part: Partial<CheckDraft>) => void;
}

function CheckFields({ check, value, isUnread, onChange }: CheckFieldsProps) {
  const { t } = useTranslation('adoption');
  const name = t(`space.check.${check}`);
  const fieldName = (field: string) => t('space.sectionField', { check: name, field });
  const numeric = { inputMode: 'numeric' as const };
  return (
    <Box
      component="fieldset"
      sx={{
        m: 0,
        p: 0,
        border: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr 1fr', md: '110px 110px 1fr' },
      }}
    >
      <Typography component="legend" variant="body2" sx={{ fontWeight: 600, mb: 0.75, p: 0 }}>
        {name}
      </Typography>
      <TextField
        label={t('space.doneField')}
        value={value.done}
        error={isUnread}
        onChange={(event) => onChange({ done: event.target.value })}
        slotProps={{ htmlInput: { ...numeric, 'aria-label': fieldName(t('space.doneField')) } }}
      />
      <TextField
        label={t('space.ofField')}
        value={value.of}
        error={isUnread}
        onChange={(event) => onChange({ of: event.target.value })}
        slotProps={{ htmlInput: { ...numeric, 'aria-label': fieldName(t('space.ofField')) } }}
      />
      <TextField
        label={t('space.lackingField')}
        value={value.lacking}
        onChange={(event) => onChange({ lacking: event.target.value })}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
        slotProps={{ htmlInput: { 'aria-label': fieldName(t('space.lackingField')) } }}
      />
    </Box>
  );
}
