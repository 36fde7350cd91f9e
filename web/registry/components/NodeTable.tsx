import { Box, useMediaQuery, useTheme } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import type { NodeRow } from '../nodeRows.ts';
import { NodeLine, nodeColumns } from './NodeLine.tsx';

interface NodeTableProps {
  rows: readonly NodeRow[];
  towns: ReadonlyMap<NodeId, NodeView>;
  onToggle: (nodeId: NodeId) => void;
  onRecord: (nodeId: NodeId) => void;
}

/** On a phone a line holds the code and the state too. */
const lineHeights = { phone: 60, desk: 46 };
const columns = ['name', 'code', 'town', 'locality', 'pupils', 'status', 'actions'] as const;

/** Nodes line by line; only the lines in sight are drawn, so that eight hundred scroll as thirty do. */
export function NodeTable({ rows, towns, onToggle, onRecord }: NodeTableProps) {
  const { t } = useTranslation('registry');
  const frame = useRef<HTMLDivElement>(null);
  const isDesk = useMediaQuery(useTheme().breakpoints.up('md'), { noSsr: true });
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (isDesk ? lineHeights.desk : lineHeights.phone),
    getItemKey: (index) => rows[index]?.node.id ?? index,
    overscan: 12,
  });
  return (
    <Box
      ref={frame}
      role="region"
      aria-label={t('nodes.table')}
      tabIndex={0}
      sx={{
        height: 'calc(100vh - 270px)',
        minHeight: 360,
        overflow: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      <Box role="table" aria-label={t('nodes.table')} aria-rowcount={rows.length + 1}>
        <Box
          role="row"
          aria-rowindex={1}
          sx={{
            ...nodeColumns,
            display: { xs: 'none', md: 'grid' },
            position: 'sticky',
            top: 0,
            zIndex: 1,
            py: 1,
            bgcolor: 'background.paper',
            borderBottom: 1,
            borderColor: 'divider',
            typography: 'caption',
            color: 'text.secondary',
          }}
        >
          {columns.map((column) => (
            <Box key={column} role="columnheader" className={`column-${column}`}>
              {t(`nodes.column.${column}`)}
            </Box>
          ))}
        </Box>
        <Box role="rowgroup" sx={{ position: 'relative', height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ key, index, start, size }) => {
            const row = rows[index];
            return (
              row && (
                <NodeLine
                  key={key}
                  row={row}
                  index={index + 2}
                  town={towns.get(row.node.municipalityId ?? '')}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                  onToggle={onToggle}
                  onRecord={onRecord}
                />
              )
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}
