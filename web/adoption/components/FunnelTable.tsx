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
import type { Funnel } from '../../../functions/adoption/contract/funnel.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

const places = [
  'notBegun',
  'administratorChosen',
  'applied',
  'codeReceived',
  'registeredDeclared',
  'registeredConfirmed',
] as const;
const waited = ['applied', 'codeReceived', 'registered'] as const;

interface FunnelTableProps {
  funnel: Funnel;
  nameOf: (nodeId: NodeId) => string;
}

/** Where the schools of each municipality stand, and how many days they waited for each step. Each row adds up. */
export function FunnelTable({ funnel: { total, waits, municipalities }, nameOf }: FunnelTableProps) {
  const { t } = useTranslation('adoption');
  const rows = [...municipalities].sort((a, b) => nameOf(a.nodeId).localeCompare(nameOf(b.nodeId)));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('funnel.table')}>
      <Table size="small" aria-label={t('funnel.table')} stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{t('funnel.municipality')}</TableCell>
            <TableCell align="right">{t('funnel.schools')}</TableCell>
            {places.map((place) => (
              <TableCell key={place} align="right">
                {t(`funnel.place.${place}`)}
              </TableCell>
            ))}
            {waited.map((step) => (
              <TableCell key={step} align="right">
                {t(`funnel.wait.${step}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <Line name={t('funnel.total')} counts={total} waits={waits} isTotal />
          {rows.map(({ nodeId, waits: own, ...counts }) => (
            <Line
              key={nodeId}
              name={nameOf(nodeId)}
              to={paths.municipality(nodeId)}
              counts={counts}
              waits={own}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface LineProps {
  name: string;
  to?: string;
  counts: Funnel['total'];
  waits: Funnel['waits'];
  isTotal?: boolean;
}

function Line({ name, to, counts, waits: own, isTotal = false }: LineProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  return (
    <TableRow hover sx={isTotal ? { '& > *': { fontWeight: 650 } } : {}}>
      <TableCell component="th" scope="row">
        {to ? (
          <MuiLink component={Link} to={to}>
            {name}
          </MuiLink>
        ) : (
          name
        )}
      </TableCell>
      <TableCell align="right">{formatNumber(counts.schools, language)}</TableCell>
      {places.map((place) => (
        <TableCell key={place} align="right">
          {formatNumber(counts[place], language)}
        </TableCell>
      ))}
      {waited.map((step) => (
        <TableCell key={step} align="right">
          {own[step] ? t('funnel.days', { median: own[step].median, p90: own[step].p90 }) : '—'}
        </TableCell>
      ))}
    </TableRow>
  );
}
