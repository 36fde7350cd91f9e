import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Column, FileSpec } from '../../../functions/exchange/contract/contract.ts';

/** `sourcedId`, `status` and `dateLastModified` begin every file. */
const headColumns = 3;

/** The columns of a file in their order: type, whether they must be filled, what they may hold, what they mean. */
export function ColumnTable({ spec, onEdit }: { spec: FileSpec; onEdit?: (column: Column) => void }) {
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
            {onEdit && <TableCell>{t('rework.column')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {spec.columns.map((column) => (
            <TableRow key={column.name} sx={{ verticalAlign: 'top' }}>
              <TableCell sx={{ fontFamily: 'monospace' }}>{column.name}</TableCell>
              <TableCell>{t(`meaning.${column.name}` as 'meaning.title', { defaultValue: '' })}</TableCell>
              <TableCell>{t(`type.${column.type}`)}</TableCell>
              <TableCell>{t(whenFilled(column))}</TableCell>
              <TableCell sx={{ minWidth: 200 }}>
                {column.values?.join(', ')}
                {column.isExtensible && `, ${t('columns.ext')}`}
                {column.refersTo && t('columns.refersTo', { file: column.refersTo })}
              </TableCell>
              {onEdit && (
                <TableCell>
                  {spec.columns.indexOf(column) >= headColumns && (
                    <Button
                      size="small"
                      aria-label={t('rework.changeColumn', { column: column.name })}
                      onClick={() => onEdit(column)}
                    >
                      {t('rework.edit')}
                    </Button>
                  )}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function whenFilled({ name, isRequired, isLate }: Column) {
  if (name === 'status' || name === 'dateLastModified') return 'columns.delta';
  if (isLate) return 'columns.late';
  return isRequired ? 'columns.yes' : 'columns.no';
}
