import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { OpenMeasure, OpenRegion } from '../../../functions/adoption/open/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { chartPalette } from '../../shared/charts/palette.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { useOpenWords } from './useOpenWords.ts';

interface PlacesTableProps {
  places: OpenRegion['municipalities'];
  measure: OpenMeasure;
  nameOf: (id: NodeId) => string;
  hoveredId: string | undefined;
  onHover: (id: string | undefined) => void;
}

/** The numbers of the map: each municipality's share with a bar as long. */
export function PlacesTable({ places, measure, nameOf, hoveredId, onHover }: PlacesTableProps) {
  const { t } = useTranslation('open');
  const { language, number, shareOf, part } = useOpenWords();
  const palette = chartPalette[useThemeMode()];
  const sorted = [...places].sort((a, b) =>
    compareNames(nameOf(a.node.nodeId), nameOf(b.node.nodeId), language),
  );
  const isWide = { display: { xs: 'none', sm: 'table-cell' }, '@media print': { display: 'table-cell' } };
  return (
    <TableContainer>
      <Table size="small" onMouseLeave={() => onHover(undefined)}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {t('places.name')}
            </TableCell>
            <TableCell component="th" scope="col">
              {t(`measure.${measure}`)}
            </TableCell>
            <TableCell component="th" scope="col" align="right" sx={isWide}>
              {t('weeks.done')}
            </TableCell>
            <TableCell component="th" scope="col" align="right">
              {t('places.lag')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map(({ node: { nodeId }, latest }) => {
            const figure = latest?.figures?.[measure];
            return (
              <TableRow
                key={nodeId}
                selected={nodeId === hoveredId}
                onMouseEnter={() => onHover(nodeId)}
                sx={{ breakInside: 'avoid' }}
              >
                <TableCell component="th" scope="row" sx={{ hyphens: 'auto' }}>
                  {nameOf(nodeId)}
                </TableCell>
                <TableCell sx={{ minWidth: 110 }}>
                  {shareOf(latest, measure)}
                  {figure?.share !== undefined && (
                    <Box
                      aria-hidden="true"
                      sx={{ height: 6, borderRadius: 1, bgcolor: palette.grid, mt: 0.25 }}
                    >
                      <Box
                        sx={{
                          height: 6,
                          borderRadius: 1,
                          bgcolor: palette.status.satisfied.colour,
                          width: `${figure.share * 100}%`,
                        }}
                      />
                    </Box>
                  )}
                </TableCell>
                <TableCell align="right" sx={{ ...isWide, whiteSpace: 'nowrap' }}>
                  {figure ? part(figure) : '—'}
                </TableCell>
                <TableCell align="right">
                  {latest?.lagDays === undefined ? '—' : number(latest.lagDays)}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
