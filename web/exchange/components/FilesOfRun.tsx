import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Run } from '../../../functions/exchange/contract/run.ts';

/** The files of a package that were read, with their records and errors. */
export function FilesOfRun({ files }: { files: Run['files'] }) {
  const { t } = useTranslation('exchange');
  if (files.length === 0) return null;
  return (
    <>
      <Typography id="run-files" component="h3" variant="subtitle1" sx={{ mt: 2 }}>
        {t('files.title')}
      </Typography>
      <TableContainer tabIndex={0} role="group" aria-labelledby="run-files">
        <Table size="small" aria-labelledby="run-files">
          <TableHead>
            <TableRow>
              <TableCell>{t('files.file')}</TableCell>
              <TableCell>{t('files.mode')}</TableCell>
              <TableCell align="right">{t('files.rows')}</TableCell>
              <TableCell align="right">{t('files.errors')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {files.map(({ file, mode, rows, errors }) => (
              <TableRow key={file}>
                <TableCell>{file}</TableCell>
                <TableCell>{t(`mode.${mode}`)}</TableCell>
                <TableCell align="right">{rows}</TableCell>
                <TableCell align="right">{errors}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
