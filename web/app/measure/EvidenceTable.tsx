import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { Names } from '../rollout/names.ts';
import type { ListedRow } from './evidenceFilter.ts';
import { factPath, nodePath } from './factPath.ts';

interface EvidenceTableProps {
  rows: readonly ListedRow[];
  names: Names;
}

const rowHeightPx = 52;
const columns = 'minmax(0, 5fr) minmax(0, 4fr) 100px minmax(0, 7fr)';

/** Nodes with their status and the reason for it; only the rows in sight are drawn. */
export function EvidenceTable({ rows, names }: EvidenceTableProps) {
  const { t } = useTranslation('app');
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    initialRect: { width: 800, height: 560 },
  });
  return (
    <Box
      ref={box}
      role="table"
      aria-label={t('measure.list')}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      sx={{ maxHeight: 560, overflow: 'auto', fontSize: '0.875rem' }}
    >
      <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper' }}>
        <Box
          role="row"
          aria-rowindex={1}
          sx={{
            display: { xs: 'none', sm: 'grid' },
            gridTemplateColumns: columns,
            gap: 1.5,
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
            fontWeight: 600,
          }}
        >
          {(['columnNode', 'columnStatus', 'columnSince', 'columnBecause'] as const).map((column) => (
            <Box role="columnheader" key={column}>
              {t(`measure.${column}`)}
            </Box>
          ))}
        </Box>
      </Box>
      <Box role="rowgroup" sx={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <Box
                key={key}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                ref={virtual.measureElement}
                sx={{
                  position: 'absolute',
                  insetInline: 0,
                  transform: `translateY(${start}px)`,
                  display: 'grid',
                  gridTemplateColumns: { xs: '1fr', sm: columns },
                  gap: { xs: 0.5, sm: 1.5 },
                  alignItems: 'center',
                  py: 0.75,
                  borderBottom: 1,
                  borderColor: 'divider',
                }}
              >
                <EvidenceCells row={row} names={names} />
              </Box>
            )
          );
        })}
      </Box>
    </Box>
  );
}

function EvidenceCells({ row, names }: { row: ListedRow; names: Names }) {
  const { t } = useTranslation('app');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const carry = useCarry();
  const becauseWords = useBecauseWords();
  const page = nodePath(row.nodeId);
  const fact = row.because.fact && factPath(row.because.fact, row.nodeId);
  return (
    <>
      <Box role="cell" sx={{ minWidth: 0 }}>
        {page ? (
          <MuiLink component={Link} to={carry(page)}>
            {names.full(row.nodeId)}
          </MuiLink>
        ) : (
          names.full(row.nodeId)
        )}
        {row.municipalityId && row.municipalityId !== row.nodeId && (
          <Typography variant="caption" color="text.secondary" component="div">
            {names.short(row.municipalityId)}
          </Typography>
        )}
      </Box>
      <Box role="cell">
        <StatusChip status={row.status} late={row.late} />
        {row.was && row.was !== row.status && (
          <Typography variant="caption" color="text.secondary" component="div">
            {t('measure.was', { status: shared(`status.${row.was}`) })}
          </Typography>
        )}
      </Box>
      <Box role="cell" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {row.since && formatDay(row.since, language)}
      </Box>
      <Box role="cell" sx={{ minWidth: 0 }}>
        {fact ? (
          <MuiLink component={Link} to={withCarried(fact, carry)} color="inherit">
            {becauseWords(row.because)}
          </MuiLink>
        ) : (
          becauseWords(row.because)
        )}
      </Box>
    </>
  );
}

/** What is carried stands before the place on the page. */
function withCarried(path: string, carry: ReturnType<typeof useCarry>): string {
  const [page = '', part] = path.split('#');
  return part === undefined ? carry(page) : `${carry(page)}#${part}`;
}
