import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../../../functions/exchange/contract/difference.ts';
import { formatNumber } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';

const kinds = ['added', 'changed', 'removed', 'unchanged'] as const;

/** Records by file: how many come, change, go and stay. */
export function CountTable({
  labelledBy,
  files,
}: {
  labelledBy: string;
  files: readonly (Counts & { file: string })[];
}) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return (
    <TableContainer tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <Table size="small" aria-labelledby={labelledBy}>
        <TableHead>
          <TableRow>
            <TableCell>{t('files.file')}</TableCell>
            {kinds.map((kind) => (
              <TableCell key={kind} align="right">
                {t(`difference.${kind}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {files.map((counts) => (
            <TableRow key={counts.file}>
              <TableCell component="th" scope="row">
                {counts.file}
              </TableCell>
              {kinds.map((kind) => (
                <TableCell key={kind} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {formatNumber(counts[kind], language)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
