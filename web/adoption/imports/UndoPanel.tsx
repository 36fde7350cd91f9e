import { Alert, AlertTitle, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { FormProblems } from '../components/FormProblems.tsx';
import { undoOf, useUndoImport } from '../importQueries.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import { KeptRecords } from './KeptRecords.tsx';

const shortestReason = 3;

/** What an undo would change and what it would leave, and the button that does it. */
export function UndoPanel({ view, onClose }: { view: ImportView; onClose: () => void }) {
  const { t } = useTranslation(['adoption', 'imports']);
  const language = useLanguage();
  const preview = useQuery(undoOf(view.id));
  const undo = useUndoImport();
  const [reason, setReason] = useState('');
  return (
    <Stack component="section" aria-label={t('imports.undo.title')} sx={{ gap: 1.5 }}>
      <Typography variant="h6" component="h3">
        {t('imports.undo.title')}
      </Typography>
      <Sights query={preview}>
        {({ undone, keptCount, differences, kept, seen, records }) => (
          <>
            <Typography>
              {t('imports.undo.what', { count: undone, records: formatNumber(undone, language) })}
              {seen < records && ` ${t('imports.cut', { shown: seen, all: records })}`}
            </Typography>
            <KeptRecords
              kept={kept}
              count={keptCount}
              title={t('imports.undo.willKeep', { count: keptCount })}
            />
            {undone > 0 && <DifferencesTable differences={differences} count={undone} />}
            <Alert severity="info">
              <AlertTitle>{t('imports.undo.traceTitle')}</AlertTitle>
              {t('imports.undo.trace')}
            </Alert>
            <TextField
              label={t('imports.undo.reason')}
              helperText={t('form.reasonHint')}
              value={reason}
              required
              onChange={(event) => setReason(event.target.value)}
              sx={{ maxWidth: 520 }}
            />
            <FormProblems error={undo.error} />
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
              <Button
                variant="contained"
                color="warning"
                disabled={undone === 0 || reason.trim().length < shortestReason}
                loading={undo.isPending}
                onClick={() => undo.mutate({ id: view.id, version: view.version, reason: reason.trim() })}
              >
                {t('imports.undo.do', { count: undone })}
              </Button>
              <Button onClick={onClose}>{t('form.close')}</Button>
            </Stack>
          </>
        )}
      </Sights>
    </Stack>
  );
}
