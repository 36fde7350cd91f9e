import { Alert, Button, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../functions/adoption/contract/imports.ts';
import { download } from '../../shared/charts/download.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useCodeWords } from '../codeWords.ts';
import { FormProblems } from '../components/FormProblems.tsx';
import { allBadRows } from '../importQueries.ts';
import { badRowsCsv, badRowsTable, badRowsXlsx } from './badRows.ts';

/** Only the rows with errors, each with what is wrong with it: put right, they are sent like any other file. */
export function BadRowsButtons({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const codeWords = useCodeWords();
  const save = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx') => {
      const found = await allBadRows(view.id);
      const table = badRowsTable(found, view.id, language, codeWords);
      const name = `${(view.fileName ?? 'import').replace(/\.\w+$/, '')}.errors.${format}`;
      if (format === 'csv') download(badRowsCsv(table), name, 'text/csv;charset=utf-8');
      else download(await badRowsXlsx(table), name);
    },
  });
  if (!view.canBeCorrected)
    return (
      <Typography variant="body2" color="text.secondary">
        {t('imports.sendWhole')}
      </Typography>
    );
  return (
    <Alert severity="info" icon={false}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('imports.badRowsAdvice')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="outlined"
            size="small"
            startIcon={<Download size={16} />}
            loading={save.isPending && save.variables === format}
            onClick={() => save.mutate(format)}
          >
            {t(`imports.badRows.${format}`)}
          </Button>
        ))}
      </Stack>
      <FormProblems error={save.error} />
    </Alert>
  );
}
