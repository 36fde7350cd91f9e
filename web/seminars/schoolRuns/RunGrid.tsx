import {
  Box,
  Button,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type RunGridRow, runAudiences } from '../../../functions/seminars/contract/schoolRuns.ts';
import { compareNames, formatDay, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { runGridQuery } from './queries.ts';
import { RunList } from './RunList.tsx';

const columns = [...runAudiences, 'all'] as const;
type Column = (typeof columns)[number];
const tint = 'color-mix(in srgb, var(--mui-palette-primary-main) 16%, transparent)';

/** Which share of a municipality’s schools has held each seminar; each share opens the schools behind it. */
export function RunGrid() {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const [{ municipality, audience }, choose] = useAddress('municipality', 'audience');
  const grid = useQuery(runGridQuery);
  const opened = columns.find((one) => one === audience);
  return (
    <Sights query={grid}>
      {({ asOf, items }) => {
        const rows = [...items].sort((a, b) =>
          compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
        );
        const row = rows.find(({ municipalityId }) => municipalityId === municipality);
        if (rows.length === 0) return <Nothing title={t('grid.empty')} />;
        return (
          <Stack sx={{ gap: 3 }}>
            <Box>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
                {t('grid.about', { day: formatDay(asOf, language) })}
              </Typography>
              <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('grid.title')}>
                <Table size="small" aria-label={t('grid.title')}>
                  <TableHead>
                    <TableRow>
                      <TableCell>{t('grid.municipality')}</TableCell>
                      {columns.map((one) => (
                        <TableCell key={one} align="right">
                          {t(`grid.column.${one}`)}
                        </TableCell>
                      ))}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {rows.map((one) => (
                      <GridRow
                        key={one.municipalityId}
                        row={one}
                        isOpened={one.municipalityId === municipality}
                        onOpen={(column) => choose({ municipality: one.municipalityId, audience: column })}
                      />
                    ))}
                  </TableBody>
                </Table>
              </Box>
            </Box>
            {row && (
              <RunList
                key={`${row.municipalityId} ${opened ?? 'all'}`}
                municipalityId={row.municipalityId}
                name={inLanguage(row.name, language)}
                column={opened ?? 'all'}
              />
            )}
          </Stack>
        );
      }}
    </Sights>
  );
}

interface GridRowProps {
  row: RunGridRow;
  isOpened: boolean;
  onOpen: (column: Column) => void;
}

function GridRow({ row, isOpened, onOpen }: GridRowProps) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const name = inLanguage(row.name, language);
  return (
    <TableRow selected={isOpened}>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      {columns.map((column) => {
        const share = row.schools === 0 ? 0 : row[column] / row.schools;
        const filled = `${Math.round(share * 100)}%`;
        return (
          <TableCell
            key={column}
            align="right"
            sx={{
              backgroundImage: `linear-gradient(to right, ${tint} ${filled}, transparent ${filled})`,
            }}
          >
            <Button
              size="small"
              color="inherit"
              aria-label={t('grid.open', {
                column: t(`grid.column.${column}`),
                name,
                held: row[column],
                schools: row.schools,
              })}
              onClick={() => onOpen(column)}
              sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
            >
              {formatShare(share, language)}
              <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
                {t('grid.of', { held: row[column], schools: row.schools })}
              </Box>
            </Button>
          </TableCell>
        );
      })}
    </TableRow>
  );
}
