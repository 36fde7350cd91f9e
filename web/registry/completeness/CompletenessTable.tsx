import {
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
import type { CompletenessRow } from '../../../functions/registry/contract/completeness.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { nameOf } from '../names.ts';

interface CompletenessTableProps {
  rows: readonly CompletenessRow[];
  /** Absent where all schools are of one municipality. */
  townOf?: ((id: NodeId) => string) | undefined;
}

/** The least complete first; each school opens where it can be mended. */
export function CompletenessTable({ rows, townOf }: CompletenessTableProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  return (
    <TableContainer sx={{ overflowX: 'auto' }}>
      <Table
        size="small"
        sx={{ '& td, & th': { px: { xs: 0.75, sm: 2 } } }}
        aria-label={t('completeness.table')}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('completeness.column.school')}</TableCell>
            {townOf && (
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                {t('completeness.column.town')}
              </TableCell>
            )}
            <TableCell align="right">{t('completeness.column.score')}</TableCell>
            <TableCell>{t('completeness.column.lacks')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.nodeId}>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={`${paths.school(row.nodeId)}#completeness`}>
                  {nameOf(row, today, language)}
                </MuiLink>
              </TableCell>
              {townOf && (
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                  {row.municipalityId && townOf(row.municipalityId)}
                </TableCell>
              )}
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {row.score}
              </TableCell>
              <TableCell>
                {row.lacks.length === 0 ? (
                  <Typography component="span" variant="body2" color="text.secondary">
                    {t('completeness.nothingLacks')}
                  </Typography>
                ) : (
                  row.lacks.map((code) => t(`completeness.rule.${code}`)).join(', ')
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
