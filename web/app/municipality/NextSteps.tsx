import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { useListLink } from '../rollout/lists.ts';
import type { TaskAction } from '../school/nextTasks.ts';
import type { SchoolTask } from './schoolTasks.ts';

interface NextStepsProps {
  nodeId: string;
  /** Acts that wait at this person's desk; undefined for those who accept none. */
  awaiting: number | undefined;
  /** What the municipality itself has yet to do. */
  own: readonly TaskAction[];
  schools: readonly SchoolTask[];
}

/** What to do for the municipality: its desk first, then its own duties, then what its schools owe. */
export function NextSteps({ nodeId, awaiting = 0, own, schools }: NextStepsProps) {
  const { t } = useTranslation('municipality');
  const language = useLanguage();
  const carry = useCarry();
  const listLink = useListLink();
  if (awaiting === 0 && own.length === 0 && schools.length === 0)
    return <Typography color="text.secondary">{t('municipality.allDone')}</Typography>;
  return (
    <Box
      component="ol"
      sx={{ m: 0, p: 0, listStyle: 'none', '& > li': { py: 0.75, borderTop: 1, borderColor: 'divider' } }}
    >
      {awaiting > 0 && (
        <Box
          component="li"
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'center' }}
        >
          <strong>{t('municipality.awaiting', { count: awaiting })}</strong>
          <Button component={Link} to={paths.acts} size="small" variant="contained" className="no-print">
            {t('municipality.toDesk')}
          </Button>
        </Box>
      )}
      {own.includes('act') && (
        <li>
          <MuiLink href="#acts">{t('municipality.ownAct')}</MuiLink>
        </li>
      )}
      {own.includes('confirm') && (
        <li>
          <MuiLink href={`#${nodeId}`}>{t('municipality.ownConfirm')}</MuiLink>
        </li>
      )}
      {own.includes('learn') && (
        <li>
          <MuiLink component={Link} to={paths.learningPath('specialist')}>
            {t('municipality.ownPath')}
          </MuiLink>
        </li>
      )}
      {schools.map(({ measure, count, status }) => {
        const { number, title, due } = measure;
        const key = status === 'overdue' ? 'municipality.schoolsOverdue' : 'municipality.schoolsMissing';
        const to = listLink(number, { municipality: nodeId, status }) ?? carry(paths.measure(number));
        return (
          <li key={number}>
            <MuiLink component={Link} to={to}>
              {t(key, { count, number, title: inLanguage(title, language) })}
            </MuiLink>
            {due && (
              <Typography variant="caption" color="text.secondary">
                {' · '}
                {t('municipality.due', { day: formatDay(due.counted, language) })}
              </Typography>
            )}
          </li>
        );
      })}
    </Box>
  );
}
