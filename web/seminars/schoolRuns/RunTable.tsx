import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type RunGridRow, runAudiences } from '../../../functions/seminars/contract/schoolRuns.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';
import { MunicipalityTable } from '../components/MunicipalityTable.tsx';

export const runColumns = [...runAudiences, 'all'] as const;
type RunColumn = (typeof runColumns)[number];
type Open = (municipalityId: NodeId, column: RunColumn) => void;

interface RunTableProps {
  rows: readonly RunGridRow[];
  /** The municipality whose schools are listed. */
  opened: string;
  onOpen: Open;
}

const tint = 'color-mix(in srgb, var(--mui-palette-primary-main) 16%, transparent)';

/** Municipalities by the share of their schools that has held each seminar. */
export function RunTable({ rows, opened, onOpen }: RunTableProps) {
  const { t } = useTranslation('schoolRuns');
  return (
    <MunicipalityTable
      label={t('grid.title')}
      heading={t('grid.municipality')}
      rows={rows}
      figures={useFigures(useSteady(onOpen))}
      chosen={opened}
    />
  );
}

function useFigures(onOpen: Open): readonly DataColumn<RunGridRow>[] {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  return useMemo(
    () =>
      runColumns.map((column): DataColumn<RunGridRow> => {
        const shareOf = (row: RunGridRow) => (row.schools === 0 ? 0 : row[column] / row.schools);
        return {
          key: column,
          label: t(`grid.column.${column}`),
          width: 'minmax(130px, 1fr)',
          cell: (row) => <ShareButton row={row} column={column} share={shareOf(row)} onOpen={onOpen} />,
          text: (row) => formatShare(shareOf(row), language),
          sortBy: shareOf,
          look: 'number',
        };
      }),
    [t, language, onOpen],
  );
}

interface ShareButtonProps {
  row: RunGridRow;
  column: RunColumn;
  share: number;
  onOpen: Open;
}

/** A share, as wide as it is, and the schools it is of. */
function ShareButton({ row, column, share, onOpen }: ShareButtonProps) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const counts = { held: row[column], schools: row.schools };
  const filled = `${Math.round(share * 100)}%`;
  return (
    <Button
      size="small"
      color="inherit"
      aria-label={t('grid.open', {
        column: t(`grid.column.${column}`),
        name: inLanguage(row.name, language),
        ...counts,
      })}
      onClick={() => onOpen(row.municipalityId, column)}
      sx={{
        width: { sm: '100%' },
        px: 0.5,
        justifyContent: 'flex-end',
        whiteSpace: 'nowrap',
        fontVariantNumeric: 'tabular-nums',
        backgroundImage: `linear-gradient(to right, ${tint} ${filled}, transparent ${filled})`,
      }}
    >
      {formatShare(share, language)}
      <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
        {t('grid.of', counts)}
      </Box>
    </Button>
  );
}
