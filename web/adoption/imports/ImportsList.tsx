import {
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Import } from '../../../functions/adoption/contract.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';

interface ImportsListProps {
  imports: readonly Import[];
  /** Undefined when all are shown. */
  onMore: (() => void) | undefined;
}

/** Earlier imports of the organisation: who, when, and what came of each. */
export function ImportsList({ imports, onMore }: ImportsListProps) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const columns = [
    t('imports.when'),
    t('imports.kindLabel'),
    t('imports.file'),
    t('imports.figure.rows'),
    t('imports.result'),
    t('imports.who'),
  ];
  if (imports.length === 0)
    return <Nothing title={t('imports.noneEarlier')}>{t('imports.noneEarlierAdvice')}</Nothing>;
  return (
    <>
      <TableContainer tabIndex={0} role="region" aria-label={t('imports.earlier')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{column}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {imports.map((record) => (
              <ImportRow key={record.id} record={record} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {onMore && <Button onClick={onMore}>{shared('more')}</Button>}
    </>
  );
}

function ImportRow({ record }: { record: Import }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const { id, kind, status, fileName, rows, errorCount, written, createdAt, createdBy, orderedBy } = record;
  const results = {
    ready: t('imports.ready'),
    hasErrors: t('imports.errorsOf', { count: errorCount }),
    committed: t('imports.writtenOf', { written: formatNumber(written ?? 0, language) }),
    awaitingFile: t('imports.status.awaitingFile'),
    reading: t('imports.status.reading'),
    checking: t('imports.status.checking'),
    committing: t('imports.status.committing'),
    undoing: t('imports.status.undoing'),
    undone: t('imports.status.undone'),
  };
  return (
    <TableRow hover sx={{ '& > *': { whiteSpace: 'nowrap' } }}>
      <TableCell component="th" scope="row">
        <MuiLink component={Link} to={`${paths.imports}?kind=${kind}&import=${id}`}>
          {formatInstant(createdAt, language)}
        </MuiLink>
      </TableCell>
      <TableCell>{t(`imports.kind.${kind}`)}</TableCell>
      <TableCell sx={{ maxWidth: 240, overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {fileName ?? t('imports.unnamed')}
      </TableCell>
      <TableCell align="right">{formatNumber(rows, language)}</TableCell>
      <TableCell>{results[status]}</TableCell>
      <TableCell>{orderedBy.byName ?? createdBy}</TableCell>
    </TableRow>
  );
}
