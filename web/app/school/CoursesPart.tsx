import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { shareOf } from '../../../functions/seminars/listeners/rules.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { listenersOf } from '../../seminars/courses/queries.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Part } from './Part.tsx';

/** Which share of the school’s teachers was taught the topic, and who listens to courses of the institute. */
export function CoursesPart({ school }: { school: NodeId }) {
  const { t } = useTranslation(['courses', 'seminars']);
  const language = useLanguage();
  const listeners = useQuery(listenersOf(school));
  return (
    <Part id="courses" title={t('part.title')}>
      <Sights query={listeners} waiting={<Waiting rows={3} />}>
        {({ withTopic, teachers, items }) => {
          const share = shareOf({ withTopic, ...(teachers && { teachers }) });
          return (
            <>
              <Typography>
                {share === undefined
                  ? t('part.count', { count: withTopic })
                  : `${t('part.of', { count: withTopic, of: teachers })} · ${formatShare(share, language)}`}
              </Typography>
              {share === undefined && (
                <Typography variant="body2" color="text.secondary">
                  {t('part.noTeachers')}
                </Typography>
              )}
              {items.length === 0 ? (
                <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                  {t('part.nobody')}
                </Typography>
              ) : (
                <Box component="ul" aria-label={t('part.list')} sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
                  {items.map(({ sessionId, course, personName, startsOn, status }) => (
                    <Typography
                      key={`${sessionId} ${course.ru} ${personName}`}
                      component="li"
                      variant="body2"
                      sx={{ py: 0.5 }}
                    >
                      {personName} ·{' '}
                      <MuiLink component={Link} to={paths.seminar(sessionId)}>
                        {inLanguage(course, language)}, {formatDay(startsOn, language)}
                      </MuiLink>{' '}
                      · {t(`status.${status}`, { ns: 'seminars' }).toLowerCase()}
                    </Typography>
                  ))}
                </Box>
              )}
            </>
          );
        }}
      </Sights>
      <MuiLink
        component={Link}
        to={`${paths.seminars}?view=agenda&duty=teacher&node=${school}`}
        className="no-print"
      >
        {t('part.choose')}
      </MuiLink>
    </Part>
  );
}
