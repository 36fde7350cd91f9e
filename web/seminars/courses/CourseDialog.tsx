import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../functions/seminars/courses/contract.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { programmeList } from '../catalogueQueries.ts';
import { InputProblem } from '../components/InputProblem.tsx';
import { useWriteCourse } from './queries.ts';

interface CourseDialogProps {
  /** None: a new one of the half-year. */
  course: CourseView | undefined;
  halfYear: string;
  onClose: () => void;
}

const words = ['titleRu', 'titleEn', 'audienceRu', 'audienceEn'] as const;

/** Adds a course or changes one: its name, hours, whom it teaches, and the programme of the topic in it. */
export function CourseDialog({ course, halfYear, onClose }: CourseDialogProps) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const attempt = useAttempt();
  const write = useWriteCourse();
  const programmes = useQuery(programmeList);
  const [draft, setDraft] = useState(() => ({
    titleRu: course?.title.ru ?? '',
    titleEn: course?.title.en ?? '',
    audienceRu: course?.audience.ru ?? '',
    audienceEn: course?.audience.en ?? '',
    hours: String(course?.hours ?? 72),
    programmeId: course?.topic?.programmeId ?? '',
  }));
  const isReady = draft.titleRu.trim() !== '' && draft.audienceRu.trim() !== '' && Number(draft.hours) > 0;
  const send = () =>
    write.mutate(
      {
        course,
        idempotencyKey: attempt.key,
        body: {
          title: { ru: draft.titleRu.trim(), en: draft.titleEn.trim() },
          audience: { ru: draft.audienceRu.trim(), en: draft.audienceEn.trim() },
          hours: Number(draft.hours),
          halfYear: course?.halfYear ?? halfYear,
          ...(draft.programmeId && { programmeId: draft.programmeId }),
        },
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="course-title">
      <form onSubmit={submitting(send)}>
        <DialogTitle id="course-title">{t(course ? 'editTitle' : 'add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          {words.map((name) => (
            <TextField
              key={name}
              label={t(`field.${name}`)}
              required={name.endsWith('Ru')}
              value={draft[name]}
              onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          ))}
          <TextField
            type="number"
            required
            label={t('field.hours')}
            value={draft.hours}
            onChange={({ target }) => setDraft({ ...draft, hours: target.value })}
            slotProps={{ htmlInput: { min: 1, max: 500, step: 0.5 } }}
          />
          <TextField
            select
            label={t('field.topic')}
            value={programmes.data ? draft.programmeId : ''}
            onChange={({ target }) => setDraft({ ...draft, programmeId: target.value })}
            helperText={t('field.topicHint')}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{t('noTopic')}</MenuItem>
            {(programmes.data?.items ?? []).map(({ id, title, hours }) => (
              <MenuItem key={id} value={id}>
                {inLanguage(title, language)}, {t('hours', { count: hours })}
              </MenuItem>
            ))}
          </TextField>
          {write.error && <InputProblem error={write.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={write.isPending}>
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
