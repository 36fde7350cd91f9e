import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ReadFile } from '../../../functions/registry/contract/files.ts';

const delimiters = { ',': 'comma', ';': 'semicolon', tab: 'tab' } as const;

interface ReadFilesProps {
  files: readonly ReadFile[];
  ignoredFiles?: readonly string[];
}

/** How files were read: what was guessed is said, so that a person sees when the guess is wrong. */
export function ReadFiles({ files, ignoredFiles = [] }: ReadFilesProps) {
  const { t } = useTranslation('files');
  if (files.length === 0 && ignoredFiles.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" variant="subtitle2">
        {t('files.readAs')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary', typography: 'body2' }}>
        {files.map(({ file, rows, encoding, delimiter, ignoredColumns }) => (
          <li key={file}>
            {t('files.readLine', {
              file,
              count: rows,
              encoding: encoding.toUpperCase(),
              delimiter: t(`files.delimiter.${delimiters[delimiter]}`),
            })}
            {ignoredColumns.length > 0 && (
              <div>{t('files.ignoredColumns', { columns: ignoredColumns.join(', ') })}</div>
            )}
          </li>
        ))}
        {ignoredFiles.length > 0 && <li>{t('files.ignoredFiles', { files: ignoredFiles.join(', ') })}</li>}
      </Box>
    </Box>
  );
}
