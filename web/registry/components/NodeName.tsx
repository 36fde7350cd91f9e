import { Box, CircularProgress, IconButton, Link as MuiLink } from '@mui/material';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import { type NodeRow, pageOf } from '../nodeRows.ts';

interface NodeNameProps {
  row: NodeRow;
  name: string;
  /** What other columns say where there is room for them. */
  facts?: string;
  record?: ReactNode;
  onToggle: (nodeId: NodeId) => void;
}

/** The name of a node at its depth in the tree, with what opens and closes what is below. */
export function NodeName({ row, name, facts, record, onToggle }: NodeNameProps) {
  const { node, depth } = row;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        minWidth: 0,
        pl: { xs: depth * 1.5, sm: depth * 3 },
      }}
    >
      <Toggle row={row} name={name} onToggle={onToggle} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <MuiLink
          component={Link}
          to={pageOf(node)}
          title={name}
          sx={{
            display: '-webkit-box',
            WebkitLineClamp: 2,
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
            lineHeight: 1.25,
            fontWeight: node.kind === 'municipality' || node.kind === 'region' ? 600 : 400,
          }}
        >
          {name}
        </MuiLink>
        {facts && <CellNote>{facts}</CellNote>}
      </Box>
      {record}
    </Box>
  );
}

function Toggle({ row, name, onToggle }: Pick<NodeNameProps, 'row' | 'name' | 'onToggle'>) {
  const { t } = useTranslation('registry');
  if (row.isWaiting)
    return (
      <CircularProgress size={16} sx={{ m: 0.75, flexShrink: 0 }} aria-label={t('nodes.open', { name })} />
    );
  if (row.isOpen === undefined)
    return <Box sx={{ width: 28, flexShrink: 0, display: { xs: 'none', sm: 'block' } }} />;
  return (
    <IconButton
      size="small"
      aria-expanded={row.isOpen}
      aria-label={t(row.isOpen ? 'nodes.close' : 'nodes.open', { name })}
      onClick={() => onToggle(row.node.id)}
    >
      {row.isOpen ? <ChevronDown size={18} /> : <ChevronRight size={18} />}
    </IconButton>
  );
}
