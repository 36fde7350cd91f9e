import { Alert, Box, Button, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { BadRowsButtons } from './BadRowsButtons.tsx';
import { DifferencesTable } from './DifferencesTable.tsx';
import { ErrorsTable } from './ErrorsTable.tsx';
import { Outcome } from './Outcome.tsx';
import { Progress } from './Progress.tsx';
import { ReadAs } from './ReadAs.tsx';

interface ImportReportProps {
  view: ImportView;
  onAnother: () => void;
}

/** What a file says: figures, every error, every difference, and the buttons that write it and take it back. */
export function ImportReport({ view, onAnother }: ImportReportProps) {
  const { t } = useTranslation('imports');
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
      {view.format && <ReadAs format={view.format} />}
      {view.corrects && <Alert severity="info">{t('imports.corrects')}</Alert>}
      {view.progress ? <Progress view={view} /> : <Checked view={view} />}
    </Stack>
  );
}

function Checked({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const [{ tab }, choose] = useAddress('tab');
  const differences = view.counts.new + view.counts.changed;
  const chosen = tab === 'differences' || view.errorCount === 0 ? 'differences' : 'errors';
  if (view.status === 'awaitingFile') return <Alert severity="warning">{t('imports.notReceived')}</Alert>;
  return (
    <>
      <Figures view={view} />
      {view.repeats && view.status === 'ready' && <Alert severity="info">{t('imports.repeats')}</Alert>}
      <Outcome view={view} differences={differences} />
      {view.status === 'hasErrors' && <BadRowsButtons view={view} />}
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
        <ErrorsTable errors={view.errors} errorCount={view.errorCount} label={t('imports.errors')} />
      ) : (
        <DifferencesTable differences={view.differences} count={differences} />
      )}
    </>
  );
}

function Figures({ view: { rows, counts, errorCount } }: { view: ImportView }) {
  const { t } = useTranslation('imports');
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
