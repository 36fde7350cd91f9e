import { Alert, AlertTitle, Box, Chip, Paper, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { findingCodeSchema } from '../../../functions/exchange/contract/finding.ts';
import type { RunView } from '../../../functions/exchange/contract/run.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { FilesOfRun } from './FilesOfRun.tsx';
import { FindingTable } from './FindingTable.tsx';
import { Profile } from './run/Profile.tsx';
import { Receipt } from './run/Receipt.tsx';
import { RunSteps } from './run/RunSteps.tsx';

interface VerdictProps {
  run: RunView;
  /** Only findings of this code; empty for all. */
  code: string;
  onCode: (code: string) => void;
}

/** What the check says of a package: the outcome, the errors by code, each of them; and what became of it since. */
export function Verdict({ run, code, onCode }: VerdictProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const asked = findingCodeSchema.safeParse(code);
  const isClean = run.errorCount === 0;
  const isChecked = run.files.length > 0 || !isClean;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="verdict" sx={{ p: 2 }}>
      <Typography id="verdict" component="h2" variant="h6">
        {run.fileName ?? t('verdict.package')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('verdict.when', { when: formatInstant(run.createdAt, language), edition: run.edition })}
      </Typography>
      {isChecked && (
        <Alert severity={isClean ? 'success' : 'error'} role="status">
          <AlertTitle>
            {t(isClean ? 'verdict.clean' : 'verdict.hasErrors', { count: run.errorCount })}
          </AlertTitle>
          {t('verdict.rows', { count: run.rows })}
          {run.blocks.length > 0 && ` ${t('verdict.blocks', { measures: run.blocks.join(', ') })}`}
        </Alert>
      )}
      {run.stage === 'placed' && (
        <Alert severity="info" role="status">
          {t('verdict.placed')}
        </Alert>
      )}
      {run.byCode.length > 0 && (
        <>
          <Box
            role="group"
            aria-label={t('verdict.byCode')}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 2 }}
          >
            {['', ...run.byCode.map((one) => one.code)].map((one) => (
              <Chip
                key={one}
                component="button"
                clickable
                label={labelOf(one)}
                color={one === code ? 'primary' : 'default'}
                variant={one === code ? 'filled' : 'outlined'}
                aria-pressed={one === code}
                onClick={() => onCode(one)}
                sx={{ minHeight: 32, maxWidth: '100%' }}
              />
            ))}
          </Box>
          <FindingTable runId={run.id} code={asked.success ? asked.data : undefined} />
        </>
      )}
      {isClean ? <RunSteps run={run} /> : <Receipt runId={run.id} />}
      {isChecked && (
        <>
          <FilesOfRun files={run.files} />
          <Profile runId={run.id} />
        </>
      )}
    </Paper>
  );

  function labelOf(one: string): string {
    const found = run.byCode.find((counted) => counted.code === one);
    return found
      ? `${t(`finding.${found.code}.what`)} · ${found.count}`
      : t('verdict.all', { count: run.errorCount + run.warningCount });
  }
}
