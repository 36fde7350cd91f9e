import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Difference } from '../../../functions/adoption/contract.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useFieldWords } from './fieldWords.ts';

const mostShown = 300;
const columns = ['school', 'week', 'kind', 'changes'] as const;

interface DifferencesTableProps {
  differences: readonly Difference[];
  /** Of all found, when the list was cut. */
  count: number;
}

/** What the file would write, record by record, with the value before and after. */
export function DifferencesTable({ differences, count }: DifferencesTableProps) {
  const { t } = useTranslation('adoption');
  if (differences.length === 0) return <Nothing title={t('imports.noDifferences')} />;
  const hasWeeks = differences.some(({ week }) => week !== undefined);
  const shown = differences.slice(0, mostShown);
  return (
    <>
      <TableContainer
        tabIndex={0}
        role="region"
        aria-label={t('imports.differences')}
        sx={{ maxHeight: 560 }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              {columns.map(
                (column) =>
                  (column !== 'week' || hasWeeks) && (
                    <TableCell key={column}>{t(`imports.column.${column}`)}</TableCell>
                  ),
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((difference) => (
              <DifferenceRow
                key={`${difference.nodeId} ${difference.week}`}
                difference={difference}
                hasWeeks={hasWeeks}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {shown.length < count && (
        <Typography variant="body2" color="text.secondary">
          {t('imports.cut', { shown: shown.length, all: count })}
        </Typography>
      )}
    </>
  );
}

function DifferenceRow({ difference, hasWeeks }: { difference: Difference; hasWeeks: boolean }) {
  const { t } = useTranslation('adoption');
  const periodWords = usePeriodWords();
  const fieldWords = useFieldWords();
  const { nodeId, schoolName, week, kind, changes } = difference;
  return (
    <TableRow hover sx={{ '& > *': { verticalAlign: 'top' } }}>
      <TableCell component="th" scope="row">
        <MuiLink component={Link} to={paths.school(nodeId)}>
          {schoolName}
        </MuiLink>
      </TableCell>
      {hasWeeks && <TableCell sx={{ whiteSpace: 'nowrap' }}>{week && periodWords(week)}</TableCell>}
      <TableCell>{t(`imports.difference.${kind}`)}</TableCell>
      <TableCell>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {changes.map(({ field, from, to }) => (
            <li key={field}>
              {fieldWords(field)}: {from !== undefined && `${from} → `}
              <strong>{to}</strong>
            </li>
          ))}
        </Box>
      </TableCell>
    </TableRow>
  );
}
