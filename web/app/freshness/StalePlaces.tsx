import {
  Chip,
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
import type { RegionFreshness } from '../../../functions/exchange/contract/freshness.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { useNames } from '../rollout/names.ts';

interface StalePlacesProps {
  rows: RegionFreshness['municipalities'];
  places: readonly NodeView[];
}

/** Municipalities the exchange hears of; those with the most schools grown old first. */
export function StalePlaces({ rows, places }: StalePlacesProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const names = useNames(places);
  const inOrder = [...rows].sort(
    (one, other) =>
      other.stale / other.connected - one.stale / one.connected ||
      compareNames(names.short(one.nodeId), names.short(other.nodeId), language),
  );
  return (
    <TableContainer tabIndex={0} role="group" aria-label={t('freshness.places')}>
      <Table size="small" aria-label={t('freshness.places')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('freshness.column.place')}</TableCell>
            <TableCell align="right">{t('freshness.column.connected')}</TableCell>
            <TableCell align="right">{t('freshness.column.stale')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {inOrder.map(({ nodeId, connected, stale, isStale }) => (
            <TableRow key={nodeId}>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={paths.municipality(nodeId)}>
                  {names.short(nodeId)}
                </MuiLink>{' '}
                {isStale && (
                  <Chip size="small" variant="outlined" color="warning" label={t('freshness.hatched')} />
                )}
              </TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {connected}
              </TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {stale}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
