import { Alert, Link as MuiLink, Stack, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RunAudience, SchoolRunsView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { outOfLessons } from '../../../functions/seminars/schoolRuns/rules/lessons.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { RunDraft, RunErrors } from './runDraft.ts';

type Counts = Pick<RunDraft, 'on' | 'present' | 'topic'>;

interface CountFieldsProps {
  view: Pick<SchoolRunsView, 'today' | 'opensOn' | 'bounds' | 'lessons'>;
  audience: RunAudience;
  counts: Counts;
  errors: RunErrors;
  onChange: (part: Partial<Counts>) => void;
}

/** The day, how many were there, and what of: fingers on a phone first. */
export function CountFields({ view, audience, counts, errors, onChange }: CountFieldsProps) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const most = view.bounds[audience];
  const lastLesson = outOfLessons(audience, counts.on, view.lessons);
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField
          type="date"
          label={t('form.on')}
          value={counts.on}
          required
          error={errors.on !== undefined}
          helperText={errors.on && t(`error.${errors.on}`)}
          onChange={(event) => onChange({ on: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: view.opensOn, max: view.today } }}
          sx={{ minWidth: { sm: 170 } }}
        />
        <TextField
          label={t('form.present')}
          value={counts.present}
          required
          error={errors.present !== undefined}
          helperText={
            (errors.present && t(`error.${errors.present}`, { most })) ??
            (most === undefined ? t('form.boundUnknown') : t(`form.bound.${audience}`, { most }))
          }
          onChange={(event) => onChange({ present: event.target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        />
      </Stack>
      {lastLesson && (
        <Alert severity="warning">
          {t(`outOfLessons.${audience}`, { day: formatDay(lastLesson, language) })}{' '}
          <MuiLink component={Link} to={paths.findings}>
            {t('outOfLessons.findings')}
          </MuiLink>
        </Alert>
      )}
      <TextField
        label={t('form.topic')}
        value={counts.topic}
        required
        multiline
        error={errors.topic !== undefined}
        helperText={errors.topic ? t(`error.${errors.topic}`) : t('form.noNames')}
        onChange={(event) => onChange({ topic: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </Stack>
  );
}
