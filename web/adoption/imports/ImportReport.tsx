import { Alert, Box, Button, LinearProgress, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../functions/adoption/contract.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { FormProblems } from '../components/FormProblems.tsx';
import { useCommitImport } from '../queries.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import { ErrorsTable } from './ErrorsTable.tsx';

interface ImportReportProps {
  view: ImportView;
  onBadRows: (() => void) | undefined;
  onAnother: () => void;
}

/** What a file says: figures, every error, every difference, and the button that writes it. */
export function ImportReport({ view, onBadRows, onAnother }: ImportReportProps) {
  const { t } = useTranslation('adoption');
  const [{ tab }, choose] = useAddress('tab');
  const differences = view.counts.new + view.counts.changed;
  const chosen = tab === 'differences' || view.errorCount === 0 ? 'differences' : 'errors';
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack
        direction="row"
        sx={{ gap: 1, justifyContent: 'space-between', flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Typography variant="h6" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {t('imports.read', { file: view.fileName ?? t('imports.unnamed') })}
        </Typography>
        <Button onClick={onAnother}>{t('imports.another')}</Button>
      </Stack>
      <Figures view={view} />
      {view.repeats && view.status !== 'committed' && <Alert severity="info">{t('imports.repeats')}</Alert>}
      <Outcome view={view} differences={differences} />
      <Tabs
        value={chosen}
        onChange={(_event, value: string) => choose({ tab: value })}
        aria-label={t('imports.read', { file: view.fileName ?? '' })}
      >
        {view.errorCount > 0 && (
          <Tab value="errors" label={t('imports.tab.errors', { count: view.errorCount })} />
        )}
        <Tab value="differences" label={t('imports.tab.differences', { count: differences })} />
      </Tabs>
      {chosen === 'errors' ? (
        <ErrorsTable errors={view.errors} errorCount={view.errorCount} onBadRows={onBadRows} />
      ) : (
        <DifferencesTable differences={view.differences} count={differences} />
      )}
    </Stack>
  );
}

function Figures({ view: { rows, counts, errorCount } }: { view: ImportView }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const figures = { rows, ...counts, errors: errorCount };
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, m: 0, '& dd': { m: 0 } }}>
      {(['rows', 'new', 'changed', 'unchanged', 'errors'] as const).map((name) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {t(`imports.figure.${name}`)}
          </Typography>
          <Typography
            component="dd"
            sx={{
              fontSize: '1.4rem',
              fontWeight: 700,
              ...(name === 'errors' && figures.errors > 0 && { color: 'error.main' }),
            }}
          >
            {formatNumber(figures[name], language)}
          </Typography>
        </div>
      ))}
    </Box>
  );
}

function Outcome({ view, differences }: { view: ImportView; differences: number }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const commit = useCommitImport();
  if (view.status === 'hasErrors') return <Alert severity="error">{t('imports.hasErrors')}</Alert>;
  if (view.status === 'committed')
    return (
      <Alert severity="success">
        {t('imports.committed', {
          written: formatNumber(view.written ?? 0, language),
          when: view.committedAt ? formatInstant(view.committedAt, language) : '',
          who: view.committedBy ?? '',
        })}
      </Alert>
    );
  if (differences === 0) return <Alert severity="info">{t('imports.nothingNew')}</Alert>;
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
      {commit.isPending && <LinearProgress aria-label={t('imports.committing')} sx={{ width: '100%' }} />}
    </Stack>
  );
}
