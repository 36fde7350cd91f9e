import {
  Box,
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileError } from '../../../functions/registry/contract.ts';
import { csvOf } from '../../shared/charts/csv.ts';
import { download } from '../../shared/charts/download.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { sentenceOf } from '../fileErrors.ts';

const shownAtFirst = 50;
const columns = ['file', 'row', 'column', 'value', 'what'] as const;

/** Everything wrong with a file: where it stands, what stands there and what to do. */
export function FileErrors({ errors, fileName }: { errors: readonly FileError[]; fileName: string }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const titleId = useId();
  const sentence = useErrorSentence();
  const [showsAll, setShowsAll] = useState(false);
  if (errors.length === 0) return null;
  const cellsOf = (error: FileError) => [
    error.file,
    String(error.row ?? ''),
    error.column ?? '',
    error.value ?? '',
    sentence(error),
  ];
  const save = () => {
    const rows = errors.map((error) => ({
      key: keyOf(error),
      cells: cellsOf(error).map((text) => ({ text })),
    }));
    const table = { columns: columns.map((name) => t(`files.column.${name}`)), rows };
    download(csvOf(table, language === 'ru' ? ';' : ','), fileName, 'text/csv');
  };
  const shown = showsAll ? errors : errors.slice(0, shownAtFirst);
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
      >
        <Typography id={titleId} component="h3" variant="subtitle1" sx={{ fontWeight: 650 }}>
          {t('files.errors')}: {t('files.count', { count: errors.length })}
        </Typography>
        <Button size="small" startIcon={<Download size={16} />} onClick={save}>
          {t('files.download')}
        </Button>
      </Stack>
      <TableContainer sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-labelledby={titleId}>
        <Table size="small" aria-labelledby={titleId}>
          <TableHead>
            <TableRow>
              {columns.map((name) => (
                <TableCell key={name}>{t(`files.column.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((error) => (
              <TableRow key={keyOf(error)}>
                <TableCell>{error.file}</TableCell>
                <TableCell align="right">{error.row}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{error.column}</TableCell>
                <TableCell sx={{ maxWidth: 240, overflowWrap: 'anywhere' }}>{error.value}</TableCell>
                <TableCell sx={{ minWidth: 220 }}>{sentence(error)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {shown.length < errors.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {t('files.showMore')}
        </Button>
      )}
    </Box>
  );
}

function keyOf({ file, row, column, code, value }: FileError): string {
  return [file, row, column, code, value].join('#');
}

/** What to do about an error, in the reader's language. */
export function useErrorSentence() {
  const { t, i18n } = useTranslation('registry');
  return (error: Pick<FileError, 'code' | 'params' | 'value'>): string => {
    const key = sentenceOf(error);
    const known = i18n.exists(`registry:files.error.${key}`) ? key : 'unknown';
    return t(`files.error.${known}`, { name: error.value ?? '', code: error.code, ...error.params });
  };
}
