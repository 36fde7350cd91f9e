import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { programmeList, trainerList, venueList } from '../catalogueQueries.ts';
import { useEditSession, usePlanSession } from '../queries.ts';
import { bodyOf, draftOf, emptyDraft, type SessionDraft } from '../sessionDraft.ts';
import { InputProblem } from './InputProblem.tsx';

interface PlanDialogProps {
  /** The one that is changed; a new one is planned without. */
  session?: SessionView | undefined;
  onClose: () => void;
  onPlanned: (session: SessionView) => void;
}

/** A session from its programme to its seats; of a published one the days are changed by moving it. */
export function PlanDialog({ session, onClose, onPlanned }: PlanDialogProps) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const today = useToday();
  const [draft, setDraft] = useState<SessionDraft>(() => (session ? draftOf(session) : emptyDraft(today)));
  const programmes = useQuery(programmeList);
  const venues = useQuery(venueList);
  const trainers = useQuery(trainerList);
  const plan = usePlanSession();
  const edit = useEditSession(session?.id ?? '');
  const attempt = useAttempt();
  const isFixed = session !== undefined && session.state !== 'draft';
  const programme = programmes.data?.items.find(({ id }) => id === draft.programmeId);
  const set = (change: Partial<SessionDraft>) => setDraft({ ...draft, ...change });
  const save = () => {
    const body = bodyOf(draft, programme, session);
    if (session) edit.mutate({ body, version: session.version }, { onSuccess: onPlanned });
    else
      plan.mutate({ body, idempotencyKey: attempt.key }, { onSuccess: onPlanned, onError: attempt.failed });
  };
  const error = plan.error ?? edit.error;
  const field = (name: keyof SessionDraft, label: string, more: object = {}) => (
    <TextField
      fullWidth
      label={label}
      value={draft[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      {...more}
    />
  );
  const choice = (name: keyof SessionDraft, label: string, options: ReactNode, more: object = {}) =>
    field(name, label, { select: true, children: options, ...more });
  const shrunk = { slotProps: { inputLabel: { shrink: true } } };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="plan-title">
      <DialogTitle id="plan-title">{t(session ? 'plan.editTitle' : 'plan.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          {!session &&
            choice(
              'programmeId',
              t('plan.programme'),
              (programmes.data?.items ?? []).map(({ id, title, hours }) => (
                <MenuItem key={id} value={id}>
                  {inLanguage(title, language)} ({t('hours', { count: hours })})
                </MenuItem>
              )),
              { helperText: programmes.data?.items.length === 0 ? t('plan.noProgrammes') : undefined },
            )}
          {field('titleRu', t('plan.titleRu'), { placeholder: programme?.title.ru })}
          {field('titleEn', t('plan.titleEn'), { placeholder: programme?.title.en })}
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            {field('date', t('plan.date'), { type: 'date', disabled: isFixed, ...shrunk })}
            {field('days', t('plan.days'), { type: 'number', disabled: isFixed })}
            {field('from', t('plan.from'), { type: 'time', disabled: isFixed, ...shrunk })}
            {field('to', t('plan.to'), { type: 'time', disabled: isFixed, ...shrunk })}
          </Stack>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            {choice(
              'format',
              t('plan.format'),
              (['inPerson', 'online', 'mixed'] as const).map((one) => (
                <MenuItem key={one} value={one}>
                  {t(`format.${one}`)}
                </MenuItem>
              )),
            )}
            {draft.format !== 'online' &&
              choice(
                'place',
                t('plan.place'),
                (venues.data?.items ?? []).flatMap((venue) =>
                  venue.rooms.map((room) => (
                    <MenuItem key={`${venue.id}/${room.id}`} value={`${venue.id}/${room.id}`}>
                      {venue.name}, {room.name} ({t('calendar.roomSeats', { count: room.capacity })})
                    </MenuItem>
                  )),
                ),
                { disabled: isFixed },
              )}
            {draft.format !== 'inPerson' && field('onlineUrl', t('plan.onlineUrl'))}
          </Stack>
          <TextField
            select
            label={t('plan.trainers')}
            value={draft.trainers}
            onChange={(event) => set({ trainers: [event.target.value].flat() as string[] })}
            slotProps={{ select: { multiple: true } }}
          >
            {(trainers.data?.items ?? []).map(({ id, name, organisation }) => (
              <MenuItem key={id} value={id}>
                {name} · {inLanguage(organisation, language)}
              </MenuItem>
            ))}
          </TextField>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            {field('capacity', t('plan.capacity'), { type: 'number' })}
            {field('coHost', t('plan.coHost'))}
            {choice('mandatory', t('plan.mandatory'), [
              <MenuItem key="" value="">
                {t('plan.nobody')}
              </MenuItem>,
              <MenuItem key="municipalities" value="municipalities">
                {t('plan.municipalities')}
              </MenuItem>,
              <MenuItem key="schools" value="schools">
                {t('plan.schools')}
              </MenuItem>,
            ])}
          </Stack>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            {choice('by', t('plan.signUp'), [
              <MenuItem key="schools" value="schools">
                {t('plan.bySchools')}
              </MenuItem>,
              <MenuItem key="open" value="open">
                {t('plan.byAll')}
              </MenuItem>,
            ])}
            {field('firstUncoveredUntil', t('plan.firstUncovered'), {
              type: 'date',
              helperText: t('plan.firstUncoveredHint'),
              ...shrunk,
            })}
          </Stack>
          <FormControlLabel
            control={
              <Checkbox
                checked={draft.needsApproval}
                onChange={(event) => set({ needsApproval: event.target.checked })}
              />
            }
            label={t('plan.needsApproval')}
          />
          {error && <InputProblem error={error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          loading={plan.isPending || edit.isPending}
          disabled={draft.programmeId === ''}
          onClick={save}
        >
          {t(session ? 'plan.save' : 'plan.draft')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
