import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormHelperText,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IncidentView, incidentFunctionSchema } from '../../../functions/hotline/contract/incidents.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { type IncidentDraft, incidentBody } from '../incidentDraft.ts';
import { useCreateIncident, useEditIncident } from '../incidentQueries.ts';
import { PlacesField } from './PlacesField.tsx';
import { WhenField } from './WhenField.tsx';

interface IncidentDialogProps {
  draft: IncidentDraft;
  /** The incident that is edited; a new one is told of without it. */
  incident?: IncidentView | undefined;
  ticketIds?: readonly string[];
  proposalId?: string | undefined;
  onClose: () => void;
  onSaved: (incident: IncidentView) => void;
}

/** Tells of an incident, or corrects one. */
export function IncidentDialog({
  incident,
  ticketIds = [],
  proposalId,
  onClose,
  onSaved,
  ...given
}: IncidentDialogProps) {
  const { t } = useTranslation('incidents');
  const { t: ts } = useTranslation('status');
  const { person } = useSession();
  const { regionId } = useRegion();
  const [draft, setDraft] = useState(given.draft);
  const attempt = useAttempt();
  const create = useCreateIncident();
  const edit = useEditIncident(incident?.id ?? '');
  const isOperator = person?.role === 'operator';
  const body = incidentBody(draft, regionId);
  const set = (part: Partial<IncidentDraft>) => setDraft({ ...draft, ...part });
  const word = (field: 'title' | 'text', language: 'ru' | 'en', typed: string) =>
    set({ [field]: { ...draft[field], [language]: typed } });
  const save = () => {
    if (!body) return;
    const { fields, to } = body;
    if (incident)
      edit.mutate({ body: { ...fields, to: to ?? null }, version: incident.version }, { onSuccess: onSaved });
    else
      create.mutate(
        {
          body: {
            ...fields,
            ...(to && { to }),
            ticketIds: [...ticketIds],
            ...(proposalId && { proposalId }),
          },
          idempotencyKey: attempt.key,
        },
        { onSuccess: onSaved, onError: attempt.failed },
      );
  };
  const error = edit.error ?? create.error;
  const field = (name: 'title' | 'text', language: 'ru' | 'en', label: string, rows = 1, advice = '') => (
    <TextField
      fullWidth
      required={language === 'ru'}
      multiline={rows > 1}
      minRows={rows}
      label={label}
      helperText={advice}
      value={draft[name][language]}
      onChange={(event) => word(name, language, event.target.value)}
      slotProps={{ htmlInput: { maxLength: name === 'title' ? 200 : 2000 } }}
    />
  );
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="incident-form">
      <DialogTitle id="incident-form">{t(incident ? 'form.edit' : 'form.create')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          {ticketIds.length > 0 && (
            <Typography variant="body2">{t('form.tickets', { count: ticketIds.length })}</Typography>
          )}
          {field('title', 'ru', t('form.title'))}
          {field('title', 'en', t('form.titleEn'))}
          {field('text', 'ru', t('form.text'), 3, t('form.textAdvice'))}
          {field('text', 'en', t('form.textEn'), 2)}
          <TextField
            select
            label={t('form.function')}
            value={draft.function}
            onChange={(event) => set({ function: incidentFunctionSchema.parse(event.target.value) })}
          >
            {incidentFunctionSchema.options.map((one) => (
              <MenuItem key={one} value={one}>
                {ts(`function.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <PlacesField draft={draft} onChange={set} />
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            <WhenField label={t('form.from')} value={draft.from} onChange={(from) => set({ from })} />
            {isOperator && (
              <WhenField
                label={t('form.to')}
                value={draft.to}
                hint={t('form.toHint')}
                onChange={(to) => set({ to })}
              />
            )}
          </Stack>
          {isOperator && (
            <>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={draft.onPlatform}
                    onChange={(event) => set({ onPlatform: event.target.checked })}
                  />
                }
                label={t('form.onPlatform')}
              />
              <div>
                <FormControlLabel
                  control={
                    <Checkbox
                      checked={draft.excuses}
                      onChange={(event) => set({ excuses: event.target.checked })}
                      slotProps={{ input: { 'aria-describedby': 'excuses-hint' } }}
                    />
                  }
                  label={t('form.excuses')}
                />
                <FormHelperText id="excuses-hint">{t('form.excusesHint')}</FormHelperText>
              </div>
            </>
          )}
          {error && <LoadFailed error={error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          disabled={!body}
          loading={create.isPending || edit.isPending}
          onClick={save}
        >
          {t(incident ? 'form.save' : 'form.declare')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
