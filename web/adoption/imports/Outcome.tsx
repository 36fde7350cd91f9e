import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { FormProblems } from '../components/FormProblems.tsx';
import { useCommitImport } from '../importQueries.ts';
import { ErrorsTable } from './ErrorsTable.tsx';
import { KeptRecords } from './KeptRecords.tsx';
import { UndoPanel } from './UndoPanel.tsx';

interface OutcomeProps {
  view: ImportView;
  /** Records that the file would change. */
  differences: number;
}

/** Where an import that rests has got to, and what can be done with it. */
export function Outcome({ view, differences }: OutcomeProps) {
  const { t } = useTranslation('imports');
  if (view.status === 'hasErrors') return <Alert severity="error">{t('imports.hasErrors')}</Alert>;
  if (view.status === 'committed') return <Committed view={view} />;
  if (view.status === 'undone') return <Undone view={view} />;
  if (differences === 0) return <Alert severity="info">{t('imports.nothingNew')}</Alert>;
  return <Ready view={view} differences={differences} />;
}

function Ready({ view, differences }: OutcomeProps) {
  const { t } = useTranslation('imports');
  const commit = useCommitImport();
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <FormProblems error={commit.error} />
      <Button
        variant="contained"
        size="large"
        loading={commit.isPending}
        onClick={() => commit.mutate({ id: view.id, version: view.version })}
      >
        {t('imports.commit', { count: differences })}
      </Button>
    </Stack>
  );
}

function Committed({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const today = useToday();
  const [isUndoing, setIsUndoing] = useState(false);
  const canBeUndone = (view.undoUntil ?? '') >= today && (view.written ?? 0) > 0;
  return (
    <>
      <Alert
        severity="success"
        action={
          canBeUndone &&
          !isUndoing && (
            <Button color="inherit" size="small" onClick={() => setIsUndoing(true)}>
              {t('imports.undo.open')}
            </Button>
          )
        }
      >
        {t('imports.committed', {
          written: formatNumber(view.written ?? 0, language),
          when: view.committedAt ? formatInstant(view.committedAt, language) : '',
          who: view.orderedBy.byName ?? view.committedBy ?? '',
        })}{' '}
        {canBeUndone && t('imports.undo.until', { until: formatInstant(view.undoUntil ?? '', language) })}
      </Alert>
      {view.leftOut.length > 0 && (
        <Alert severity="warning">
          {t('imports.leftOut', { count: view.leftOut.length })}
          <ErrorsTable
            errors={view.leftOut}
            errorCount={view.leftOut.length}
            label={t('imports.leftOutRows')}
          />
        </Alert>
      )}
      {isUndoing && <UndoPanel view={view} onClose={() => setIsUndoing(false)} />}
    </>
  );
}

function Undone({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  return (
    <>
      <Alert severity="info">
        {t('imports.undo.done', {
          undone: formatNumber(view.undone ?? 0, language),
          when: view.undoneAt ? formatInstant(view.undoneAt, language) : '',
          who: view.orderedBy.byName ?? view.undoneBy ?? '',
          why: view.undoneWhy ?? '',
        })}
      </Alert>
      <KeptRecords
        kept={view.kept}
        count={view.kept.length}
        title={t('imports.undo.wasKept', { count: view.kept.length })}
      />
    </>
  );
}
