import { Alert, Box, Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WeekView } from '../../../functions/adoption/contract/activity.ts';
import type { Week } from '../../../functions/adoption/contract/words.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useRecordWeek } from '../queries.ts';
import {
  type ClassDraft,
  classesOf,
  emptyClass,
  weekCounts,
  weekDraftOf,
  weekDraftSchema,
} from '../weekDraft.ts';
import { FormProblems } from './FormProblems.tsx';

interface WeekFormProps {
  nodeId: NodeId;
  week: Week;
  /** Weeks that may be entered, the latest first. */
  choices: readonly Week[];
  /** What stands for the week already. */
  standing: WeekView | undefined;
  classNames: readonly string[];
  onWeek: (week: Week) => void;
  onDone: () => void;
}

/** A week by hand, class by class, where no file brings it. */
export function WeekForm(props: WeekFormProps) {
  const { nodeId, week, choices, standing, classNames, onWeek, onDone } = props;
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const periodWords = usePeriodWords();
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `week.${nodeId}.${week}`,
    weekDraftSchema,
    () => weekDraftOf(standing, classNames),
  );
  const [problem, setProblem] = useState<string>();
  const record = useRecordWeek(nodeId);
  const changeRow = (at: number, part: Partial<ClassDraft>) =>
    change(draft.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const send = () => {
    const read = classesOf(draft);
    if ('unread' in read) return setProblem(t('gradebook.unread', { row: read.unread + 1 }));
    if (read.classes.length === 0) return setProblem(t('gradebook.nothing'));
    setProblem(undefined);
    const finish = () => {
      forget();
      onDone();
    };
    const sent = { week, body: { classes: read.classes }, version: standing?.version ?? 0 };
    record.mutate(sent, { onSuccess: finish });
  };
  useSendAgain(record, send);
  return (
    <Box component="form" noValidate onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
      <Typography variant="subtitle2">{t('gradebook.enterTitle')}</Typography>
      <TextField
        select
        label={t('gradebook.chooseWeek')}
        value={week}
        onChange={(event) => onWeek(event.target.value)}
        sx={{ width: { xs: '100%', sm: 320 } }}
      >
        {choices.map((choice) => (
          <MenuItem key={choice} value={choice}>
            {periodWords(choice)}
          </MenuItem>
        ))}
      </TextField>
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      <Stack sx={{ gap: 1 }}>
        {draft.map((row, at) => (
          <ClassFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own until it is typed
            key={at}
            row={row}
            at={at}
            onChange={(part) => changeRow(at, part)}
            onRemove={() => change(draft.filter((_row, index) => index !== at))}
          />
        ))}
      </Stack>
      <Button
        startIcon={<Plus size={16} />}
        onClick={() => change([...draft, emptyClass])}
        sx={{ justifySelf: 'start' }}
      >
        {t('gradebook.addClass')}
      </Button>
      {problem && <Alert severity="error">{problem}</Alert>}
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

interface ClassFieldsProps {
  row: ClassDraft;
  at: number;
  onChange: (part: Partial<ClassDraft>) => void;
  onRemove: () => void;
}

function ClassFields({ row, at, onChange, onRemove }: ClassFieldsProps) {
  const { t } = useTranslation('adoption');
  const field = (name: string) => t('gradebook.field', { name, row: at + 1 });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 0.75,
        alignItems: 'center',
        gridTemplateColumns: { xs: 'repeat(3, 1fr)', sm: '90px repeat(5, 1fr) 36px' },
      }}
    >
      <TextField
        label={t('gradebook.classColumn')}
        value={row.className}
        onChange={(event) => onChange({ className: event.target.value })}
        slotProps={{ htmlInput: { 'aria-label': field(t('gradebook.classColumn')), maxLength: 20 } }}
      />
      {weekCounts.map((count) => (
        <TextField
          key={count}
          label={t(`gradebook.count.${count}`)}
          value={row[count]}
          onChange={(event) => onChange({ [count]: event.target.value })}
          slotProps={{
            htmlInput: {
              inputMode: 'numeric',
              maxLength: 4,
              'aria-label': field(t(`gradebook.count.${count}`)),
            },
          }}
        />
      ))}
      <IconButton
        size="small"
        aria-label={t('gradebook.removeClass', { row: at + 1 })}
        onClick={onRemove}
        sx={{ justifySelf: 'start' }}
      >
        <X size={16} />
      </IconButton>
    </Box>
  );
}
