import { Alert, Button, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { trainingOf } from '../queries.ts';

/** What a school still lacks, and where it is signed up: its own part of the seminars. */
export function OwnTraining({ nodeId }: { nodeId: NodeId }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const training = useQuery(trainingOf(nodeId));
  return (
    <Paper variant="outlined" component="section" aria-label={t('own.title')} sx={{ p: 2, mb: 2 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('own.title')}
      </Typography>
      <Sights query={training} waiting={<Waiting rows={2} />}>
        {({ duties, entries }) => (
          <Stack sx={{ gap: 1, mt: 1 }}>
            {duties
              .filter(({ duty }) => duty !== 'teacher')
              .map(({ duty, status, personName }) => (
                <Alert
                  key={duty}
                  severity={status === 'trained' ? 'success' : status === 'invited' ? 'info' : 'warning'}
                  action={
                    status === 'notReached' && (
                      <Button size="small" component={Link} to={`${paths.seminars}?view=agenda&duty=${duty}`}>
                        {t('own.choose')}
                      </Button>
                    )
                  }
                >
                  {t(`duty.${duty}`)}: {t(`coverage.${status}`).toLowerCase()}
                  {personName && ` · ${personName}`}
                </Alert>
              ))}
            {entries
              .filter(({ status }) => status !== 'cancelled')
              .map(({ registrationId, sessionId, title, personName, startsOn, status }) => (
                <Typography key={registrationId} variant="body2">
                  <MuiLink component={Link} to={paths.seminar(sessionId)}>
                    {inLanguage(title, language)}
                  </MuiLink>
                  {` · ${formatDay(startsOn, language)} · ${personName} · ${t(`status.${status}`)}`}
                </Typography>
              ))}
            <MuiLink component={Link} to={paths.schoolRuns(nodeId)}>
              {t('own.inSchool')}
            </MuiLink>
          </Stack>
        )}
      </Sights>
    </Paper>
  );
}
