import { Box, Button, Chip, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CourseView } from '../../../functions/seminars/courses/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { InputProblem } from '../components/InputProblem.tsx';
import { GroupField } from './GroupField.tsx';
import { usePutGroup } from './queries.ts';

interface CourseCardProps {
  course: CourseView;
  /** For whoever keeps the catalogue. */
  onEdit?: () => void;
}

/** A course with its topic and the groups that were taught it; their people stand in the session. */
export function CourseCard({ course, onEdit }: CourseCardProps) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const grouping = usePutGroup();
  const { id, title, hours, audience, topic, groups } = course;
  const put = (sessionId: string, belongs: boolean) => grouping.mutate({ course, sessionId, belongs });
  return (
    <Box component="li" sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            alignItems: 'center',
          }}
        >
          <Typography component="h2" variant="subtitle1" id={`course-${id}`} sx={{ fontWeight: 650 }}>
            {inLanguage(title, language)}
          </Typography>
          {!topic && <Chip size="small" color="warning" variant="outlined" label={t('noTopic')} />}
          {topic && !topic.approval && (
            <Chip size="small" color="warning" variant="outlined" label={t('notApproved')} />
          )}
        </Box>
        {onEdit && (
          <Button
            size="small"
            onClick={onEdit}
            sx={{ flexShrink: 0 }}
            aria-label={t('editOf', { title: inLanguage(title, language) })}
          >
            {t('edit')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {t('hours', { count: hours })} · {inLanguage(audience, language)}
      </Typography>
      {topic && (
        <Typography sx={{ mt: 1 }}>
          {t('topic', {
            title: inLanguage(topic.title, language),
            hours: topic.hours,
            version: topic.version,
          })}
          {topic.approval &&
            ` ${t('approved', { number: topic.approval.actNumber, on: formatDay(topic.approval.on, language) })}`}
        </Typography>
      )}
      {groups.length > 0 && (
        <Box component="ul" aria-labelledby={`course-${id}`} sx={{ mt: 1, mb: 0, pl: 2.5 }}>
          {groups.map(({ sessionId, title: named, from, to, state, listeners, attended }) => (
            <li key={sessionId}>
              <MuiLink component={Link} to={paths.seminar(sessionId)}>
                {inLanguage(named, language)},{' '}
                {from === to
                  ? formatDay(from, language)
                  : `${formatDay(from, language)} – ${formatDay(to, language)}`}
              </MuiLink>{' '}
              {state === 'held' ? t('attended', { count: attended }) : t('listeners', { count: listeners })}
              {onEdit && (
                <Button
                  size="small"
                  disabled={grouping.isPending}
                  onClick={() => put(sessionId, false)}
                  aria-label={t('leaveOutOf', {
                    group: `${inLanguage(named, language)}, ${formatDay(from, language)}`,
                  })}
                >
                  {t('leaveOut')}
                </Button>
              )}
            </li>
          ))}
        </Box>
      )}
      {grouping.error && <InputProblem error={grouping.error} />}
      {onEdit && topic && (
        <GroupField
          course={course}
          isPending={grouping.isPending}
          onAdd={(sessionId) => put(sessionId, true)}
        />
      )}
    </Box>
  );
}
