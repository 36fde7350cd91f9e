import {
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
import type { TrustRow } from '../../../functions/exchange/contract/trust.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { nameOf } from '../../registry/names.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { paths } from '../paths.ts';
import { LevelChip } from './LevelChip.tsx';
import { useTrustWords } from './useTrustWords.ts';

interface TrustTableProps {
  rows: readonly TrustRow[];
  /** Absent where all schools are of one municipality. */
  townOf?: ((id: NodeId) => string) | undefined;
}

/** The least trusted first; each school opens at the fields that do not agree. */
export function TrustTable({ rows, townOf }: TrustTableProps) {
  const { t } = useTranslation('exchange');
  const [language, today] = [useLanguage(), useToday()];
  const { fieldName } = useTrustWords();
  return (
    <TableContainer tabIndex={0} role="group" aria-label={t('trust.table')}>
      <Table size="small" aria-label={t('trust.table')} sx={{ '& td, & th': { px: { xs: 0.75, sm: 2 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('trust.column.school')}</TableCell>
            {townOf && (
              <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
                {t('trust.column.town')}
              </TableCell>
            )}
            <TableCell align="right">{t('trust.column.score')}</TableCell>
            <TableCell>{t('trust.column.level')}</TableCell>
            <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
              {t('trust.column.against')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ nodeId, municipalityId, names, score, level, against }) => (
            <TableRow key={nodeId}>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={`${paths.school(nodeId)}#trust`}>
                  {nameOf({ names }, today, language) || nodeId}
                </MuiLink>
              </TableCell>
              {townOf && (
                <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
                  {townOf(municipalityId)}
                </TableCell>
              )}
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {score ?? '—'}
              </TableCell>
              <TableCell>
                <LevelChip level={level} />
              </TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                {against.length === 0 ? t('trust.nothing') : against.map(fieldName).join(', ')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
