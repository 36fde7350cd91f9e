import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../functions/seminars/courses/contract.ts';
import { periodBounds } from '../../../functions/shared/calendar/period.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { sessionList } from '../queries.ts';

interface GroupFieldProps {
  course: CourseView;
  isPending: boolean;
  onAdd: (sessionId: string) => void;
}

/** Sessions of the topic within the half-year that are no group of the course yet. */
export function GroupField({ course, isPending, onAdd }: GroupFieldProps) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const sessions = useQuery(sessionList(periodBounds(course.halfYear)));
  const taken = new Set(course.groups.map(({ sessionId }) => sessionId));
  const offered = (sessions.data?.items ?? []).filter(
    ({ id, programmeId, state }) =>
      programmeId === course.topic?.programmeId && !taken.has(id) && state !== 'cancelled',
  );
  if (offered.length === 0) return null;
  return (
    <TextField
      select
      size="small"
      label={t('addGroup')}
      value=""
      disabled={isPending}
      onChange={({ target }) => onAdd(target.value)}
      sx={{ mt: 1.5, minWidth: 260, maxWidth: '100%' }}
    >
      {offered.map(({ id, title, days }) => (
        <MenuItem key={id} value={id}>
          {inLanguage(title, language)}, {formatDay(days[0]?.date ?? '', language)}
        </MenuItem>
      ))}
    </TextField>
  );
}
