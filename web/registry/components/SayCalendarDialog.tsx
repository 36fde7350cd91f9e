import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  schoolCalendarEntrySchema,
  vacationSeasonSchema,
} from '../../../functions/shared/calendar/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useSayCalendar } from '../calendarQueries.ts';
import { checkedBy, given, saidOnly, useFields, useWrongWords, type Wrong, wrongIn } from '../forms.ts';
import { ActFields, actTyped } from './ActFields.tsx';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

export type Sayable = 'quarantine' | 'vacation' | 'extraLessons' | 'exam' | 'lessons' | 'schoolWeek';

interface SayCalendarDialogProps {
  nodeId: NodeId;
  schoolYear: string;
  how: 'state' | 'propose';
  /** What the person may say, the likeliest first. */
  kinds: readonly Sayable[];
  onClose: () => void;
}

/** States a change of a school calendar by an act, or proposes one. */
export function SayCalendarDialog({ nodeId, schoolYear, how, kinds, onClose }: SayCalendarDialogProps) {
  const { t } = useTranslation('calendar');
  const today = useToday();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { fields, field } = useFields({
    kind: kinds[0] as string,
    from: today,
    to: today,
    season: 'extra',
    daysPerWeek: '6',
    reason: '',
    actKind: 'regionalAct',
    actNumber: '',
    actSignedOn: today,
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const words = useWrongWords();
  const say = useSayCalendar(nodeId, how);
  const kind = fields.kind as Sayable;
  const submit = () => {
    const { reason, ...typed } = fields;
    const statement = saidOnly({
      kind,
      ...contentOf(kind, typed, schoolYear),
      reason: given(reason),
      act: actTyped(fields),
    });
    // The product adds id, author and moment; the rest is checked as the server will.
    const checked = checkedBy(schoolCalendarEntrySchema, { ...statement, ...added });
    const missesAct = how === 'state' && !statement.act;
    setWrong({ ...checked.wrong, ...(missesAct && { 'act.number': 'too_small' }) });
    if (checked.wrong || missesAct) return;
    say.mutate(
      { statement: statement as Parameters<typeof say.mutate>[0]['statement'], idempotencyKey },
      { onSuccess: onClose, onError: (error) => setWrong(wrongIn(error)) },
    );
  };
  const dayField = (name: 'from' | 'to') => {
    const sentence = words(wrong[`effective.${name}`] ?? wrong.effective);
    return (
      <TextField
        {...field(name)}
        type="date"
        fullWidth
        label={t(`calendar.field.${name}`)}
        error={sentence !== undefined}
        helperText={sentence}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    );
  };
  return (
    <FormDialog
      title={t(how === 'state' ? 'calendar.stateTitle' : 'calendar.proposeTitle')}
      submit={t(how === 'state' ? 'calendar.state' : 'calendar.propose')}
      isPending={say.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {how === 'propose' && (
        <Typography variant="body2" color="text.secondary">
          {t('calendar.proposeNote')}
        </Typography>
      )}
      <TextField select {...field('kind')} label={t('calendar.field.kind')}>
        {kinds.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`calendar.entry.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind === 'vacation' && (
        <TextField select {...field('season')} label={t('calendar.field.season')}>
          {vacationSeasonSchema.options.map((season) => (
            <MenuItem key={season} value={season}>
              {t(`calendar.season.${season}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {kind === 'schoolWeek' ? (
        <TextField select {...field('daysPerWeek')} label={t('calendar.field.daysPerWeek')}>
          <MenuItem value="5">5</MenuItem>
          <MenuItem value="6">6</MenuItem>
        </TextField>
      ) : (
        <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
          {dayField('from')}
          {dayField('to')}
        </Stack>
      )}
      <TextField {...field('reason')} label={t('calendar.field.reason')} multiline minRows={2} />
      <ActFields field={field} wrong={wrong} />
      {say.isError && <SaveFailed error={say.error} />}
    </FormDialog>
  );
}

const added = { id: 'new', author: 'new', recordedAt: '2000-01-01T00:00:00.000Z' };

interface Typed {
  from: string;
  to: string;
  season: string;
  daysPerWeek: string;
}

function contentOf(kind: Sayable, { from, to, season, daysPerWeek }: Typed, schoolYear: string) {
  if (kind === 'schoolWeek') return { schoolYear, daysPerWeek: Number(daysPerWeek) };
  const effective = { from, to };
  if (kind === 'vacation') return { schoolYear, season, effective };
  return kind === 'lessons' ? { schoolYear, effective } : { effective };
}
