import { Alert, AlertTitle, Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Checked, StaffChecked } from '../../../functions/seminars/learning/contract.ts';
import { paths } from '../../app/paths.ts';

/** What the self-check came to, and for whom of the organisation it counts. */
export function CheckResult({ result, onAgain }: { result: Checked | StaffChecked; onAgain: () => void }) {
  const { t } = useTranslation('learning');
  const { right, isFinished, answers } = result;
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    head.current?.focus();
    head.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <Alert
      ref={head}
      tabIndex={-1}
      severity={isFinished ? 'success' : 'info'}
      sx={{ mb: 2 }}
      action={
        isFinished ? (
          <Button component={Link} to={paths.learning} color="inherit" size="small">
            {t('all')}
          </Button>
        ) : (
          <Button color="inherit" size="small" onClick={onAgain}>
            {t('check.again')}
          </Button>
        )
      }
    >
      <AlertTitle>{t(isFinished ? 'check.finished' : 'check.notFinished')}</AlertTitle>
      {t('check.score', { right, of: answers.length })}{' '}
      {isFinished && 'counts' in result && t(`check.counts.${result.counts}`, { person: result.responsible })}
    </Alert>
  );
}
