import { MenuItem, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type Deadline, deadlineSchema, rollingEverySchema } from '../../../../functions/plan/contract.ts';
import { orderDateOf } from '../../../../functions/plan/rules/due.ts';
import { formatDay } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { asKind } from '../../draftContent.ts';
import { effectiveDay } from '../../whatIf.ts';
import { useDeadlineWords } from '../../words.ts';
import { DayField } from './DayField.tsx';

interface DeadlineEditorProps {
  deadline: Deadline;
  onChange: (deadline: Deadline) => void;
}

const kinds = ['date', 'span', 'rolling'] as const;
const NO_PERIOD = 'none';

/** A deadline of any kind, with how the system reads it as one types. */
export function DeadlineEditor({ deadline, onChange }: DeadlineEditorProps) {
  const { t } = useTranslation('plan');
  return (
    <Stack sx={{ gap: 1.5 }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={deadline.kind}
        aria-label={t('field.deadline')}
        onChange={(_event, kind: Deadline['kind'] | null) => kind && onChange(asKind(deadline, kind))}
        sx={{ flexWrap: 'wrap' }}
      >
        {kinds.map((kind) => (
          <ToggleButton key={kind} value={kind}>
            {t(`draft.deadlineKind.${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <DeadlineDays deadline={deadline} onChange={onChange} />
        <DeadlineReading deadline={deadline} />
      </Stack>
    </Stack>
  );
}

function DeadlineDays({ deadline, onChange }: DeadlineEditorProps) {
  const { t } = useTranslation('plan');
  switch (deadline.kind) {
    case 'date':
      return (
        <DayField
          label={t('draft.day')}
          value={deadline.on}
          onChange={(on) => onChange({ kind: 'date', on })}
        />
      );
    case 'span':
      return (
        <>
          <DayField
            label={t('draft.from')}
            value={deadline.from}
            onChange={(from) => onChange({ ...deadline, from })}
          />
          <DayField
            label={t('draft.to')}
            value={deadline.to}
            onChange={(to) => onChange({ ...deadline, to })}
          />
        </>
      );
    case 'rolling':
      return (
        <TextField
          select
          label={t('draft.every')}
          value={deadline.every ?? NO_PERIOD}
          onChange={(event) => {
            const every = rollingEverySchema.safeParse(event.target.value);
            onChange({ kind: 'rolling', ...(every.success && { every: every.data }) });
          }}
          sx={{ width: 240 }}
        >
          <MenuItem value={NO_PERIOD}>{t('every.none')}</MenuItem>
          {rollingEverySchema.options.map((every) => (
            <MenuItem key={every} value={every}>
              {t(`every.${every}`)}
            </MenuItem>
          ))}
        </TextField>
      );
  }
}

/** What the system makes of the deadline, its effective day included. */
function DeadlineReading({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const words = useDeadlineWords();
  const read = deadlineSchema.safeParse(deadline);
  if (!read.success) return null;
  const text = words(read.data);
  const order = orderDateOf(read.data);
  const effective = order && effectiveDay(order);
  return (
    <Typography variant="body2" color="text.secondary" role="status">
      {effective && effective !== order
        ? t('draft.readsDayOff', { text, day: formatDay(effective, language) })
        : t('draft.reads', { text })}
    </Typography>
  );
}
