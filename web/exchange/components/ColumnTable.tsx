import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Column, FileSpec } from '../../../functions/exchange/contract/contract.ts';

/** The columns of a file in their order: type, whether they must be filled, what they may hold, what they mean. */
export function ColumnTable({ spec }: { spec: FileSpec }) {
  const { t } = useTranslation('exchange');
  const label = t('columns.of', { file: spec.name });
  return (
    <TableContainer tabIndex={0} role="group" aria-label={label}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('columns.name')}</TableCell>
            <TableCell>{t('columns.meaning')}</TableCell>
            <TableCell>{t('columns.type')}</TableCell>
            <TableCell>{t('columns.required')}</TableCell>
            <TableCell>{t('columns.allowed')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {spec.columns.map((column) => (
            <TableRow key={column.name} sx={{ verticalAlign: 'top' }}>
              <TableCell sx={{ fontFamily: 'monospace' }}>{column.name}</TableCell>
              <TableCell>{t(`meaning.${column.name}` as 'meaning.title')}</TableCell>
              <TableCell>{t(`type.${column.type}`)}</TableCell>
              <TableCell>{t(whenFilled(column))}</TableCell>
              <TableCell sx={{ minWidth: 200 }}>
                {column.values?.join(', ')}
                {column.isExtensible && `, ${t('columns.ext')}`}
                {column.refersTo && t('columns.refersTo', { file: column.refersTo })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function whenFilled({ name, isRequired }: Column) {
  if (name === 'status' || name === 'dateLastModified') return 'columns.delta';
  return isRequired ? 'columns.yes' : 'columns.no';
}
