import { Alert, AlertTitle, Box, Link as MuiLink } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { KeptRecord } from '../../../functions/adoption/contract/imports.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

interface KeptRecordsProps {
  kept: readonly KeptRecord[];
  count: number;
  title: string;
}

const mostNamed = 50;

/** Records that somebody has changed since, by name: an undo leaves them as they are. */
export function KeptRecords({ kept, count, title }: KeptRecordsProps) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  if (count === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {kept.slice(0, mostNamed).map(({ nodeId, schoolName, week, changedAt }) => (
          <li key={`${nodeId} ${week}`}>
            <MuiLink component={Link} to={paths.school(nodeId)} color="inherit">
              {schoolName}
            </MuiLink>
            {week && `, ${periodWords(week)}`}:{' '}
            {t('imports.undo.changedAt', { when: formatInstant(changedAt, language) })}
          </li>
        ))}
      </Box>
      {count > mostNamed && t('imports.cut', { shown: mostNamed, all: count })}
    </Alert>
  );
}
