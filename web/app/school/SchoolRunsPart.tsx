import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { runAudiences } from '../../../functions/seminars/contract/schoolRuns.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { schoolRunsOf } from '../../seminars/schoolRuns/queries.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Part } from './Part.tsx';

/** Which of the three seminars the school has held, and the way to record the next. */
export function SchoolRunsPart({ school, mayRecord }: { school: NodeId; mayRecord: boolean }) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const runs = useQuery(schoolRunsOf(school));
  return (
    <Part id="school-runs" title={t('part.title')}>
      <Sights query={runs} waiting={<Waiting rows={3} />}>
        {(view) => (
          <Box component="ul" sx={{ m: 0, mb: 1, p: 0, listStyle: 'none' }}>
            {runAudiences.map((audience) => {
              const held = view.runs.find((run) => run.audience === audience && run.state === 'held');
              return (
                <Typography key={audience} component="li" variant="body2" sx={{ py: 0.5 }}>
                  {t(`audience.${audience}`)}:{' '}
                  {held
                    ? t('heldOn', { day: formatDay(held.on, language), count: held.present })
                    : t('notHeld').toLowerCase()}
                </Typography>
              );
            })}
          </Box>
        )}
      </Sights>
      <Button
        component={Link}
        to={paths.schoolRuns(school)}
        size="small"
        variant={mayRecord ? 'outlined' : 'text'}
        className="no-print"
      >
        {t(mayRecord ? 'part.record' : 'part.open')}
      </Button>
    </Part>
  );
}
