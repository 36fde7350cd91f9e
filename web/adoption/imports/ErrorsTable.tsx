import {
  Button,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowError } from '../../../functions/adoption/contract.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useCodeWords } from '../codeWords.ts';
import { errorKinds } from './errorKinds.ts';

const pageLength = 200;
const columns = ['row', 'column', 'value', 'problem', 'advice'] as const;
/** Values that may hold a name or a password are never repeated. */
const hiddenValues = ['looksLikePersonName', 'looksLikePassword'];

interface ErrorsTableProps {
  errors: readonly RowError[];
  /** Of all found, when the list was cut. */
  errorCount: number;
  /** Undefined after a reload, when the file is no longer at hand. */
  onBadRows: (() => void) | undefined;
}

/** Every wrong cell: where it is, what it holds, what is wrong with it and what to do. */
export function ErrorsTable({ errors, errorCount, onBadRows }: ErrorsTableProps) {
  const { t } = useTranslation('adoption');
  const codeWords = useCodeWords();
  const [{ code }, choose] = useAddress('code');
  const [shownRows, setShownRows] = useState(pageLength);
  const kinds = errorKinds(errors);
  const shown = errors.filter((error) => code === '' || error.code === code);
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, alignItems: { sm: 'center' }, mt: 1 }}>
        <TextField
          select
          label={t('imports.errorFilter')}
          value={kinds.some((kind) => kind.code === code) ? code : ''}
          onChange={(event) => choose({ code: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: { xs: '100%', sm: 340 } }}
        >
          <MenuItem value="">{t('imports.allErrors')}</MenuItem>
          {kinds.map((kind) => (
            <MenuItem key={kind.code} value={kind.code}>
              {t('imports.errorKind', { title: codeWords(kind.code).title, count: kind.count })}
            </MenuItem>
          ))}
        </TextField>
        {onBadRows ? (
          <Button onClick={onBadRows}>{t('imports.badRows')}</Button>
        ) : (
          <Typography variant="body2" color="text.secondary">
            {t('imports.badRowsAgain')}
          </Typography>
        )}
      </Stack>
      <TableContainer tabIndex={0} role="region" aria-label={t('imports.errors')} sx={{ maxHeight: 560 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{t(`imports.column.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.slice(0, shownRows).map((error) => (
              <ErrorRow key={`${error.row} ${error.column} ${error.code}`} error={error} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {(shown.length > shownRows || errors.length < errorCount) && (
        <Typography variant="body2" color="text.secondary">
          {t('imports.cut', {
            shown: Math.min(shownRows, shown.length),
            all: code ? shown.length : errorCount,
          })}{' '}
          {shown.length > shownRows && (
            <Button size="small" onClick={() => setShownRows(shownRows + pageLength)}>
              {t('more', { ns: 'shared' })}
            </Button>
          )}
        </Typography>
      )}
    </Stack>
  );
}

function ErrorRow({ error: { row, column, value, code, params } }: { error: RowError }) {
  const { t } = useTranslation('adoption');
  const { title, advice } = useCodeWords()(code, params);
  return (
    <TableRow hover sx={{ '& > *': { verticalAlign: 'top' } }}>
      <TableCell component="th" scope="row">
        {row}
      </TableCell>
      <TableCell>{column || t('imports.wholeFile')}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', color: 'text.secondary' }}>
        {hiddenValues.includes(code) ? t('imports.hidden') : value}
      </TableCell>
      <TableCell sx={{ fontWeight: 600 }}>{title}</TableCell>
      <TableCell>{advice}</TableCell>
    </TableRow>
  );
}
