import { Box, CircularProgress, IconButton, Link as MuiLink, type SxProps, type Theme } from '@mui/material';
import { ChevronDown, ChevronRight, PanelRightOpen } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeView } from '../../../functions/registry/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { nameOf, shortNameOf } from '../names.ts';
import { type NodeRow, pageOf } from '../nodeRows.ts';
import { NodeStateChip, useStateWords } from './NodeStateChip.tsx';

/** The columns of the list; on a phone the name carries what the hidden ones say. */
export const nodeColumns = {
  display: 'grid',
  alignItems: 'center',
  columnGap: 1.5,
  px: 1,
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) 40px',
    md: 'minmax(220px, 3fr) 124px minmax(100px, 1fr) 84px 76px 206px 72px',
  },
  '& .column-code, & .column-town, & .column-locality, & .column-pupils, & .column-status': {
    display: { xs: 'none', md: 'block' },
  },
  '& .column-pupils': { textAlign: 'right' },
  '& .column-actions': { overflow: 'hidden', textOverflow: 'ellipsis' },
} satisfies SxProps<Theme>;

interface NodeLineProps {
  row: NodeRow;
  /** Place in the whole list, counted from the header. */
  index: number;
  town: NodeView | undefined;
  style: CSSProperties;
  onToggle: (nodeId: NodeId) => void;
  onRecord: (nodeId: NodeId) => void;
}

export function NodeLine({ row, index, town, style, onToggle, onRecord }: NodeLineProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const { node, depth } = row;
  const name = nameOf(node, today, language);
  const code = node.code ?? node.oktmo ?? '';
  const stateWords = useStateWords();
  const townName = town ? shortNameOf(town, today, language) : '';
  return (
    <Box
      role="row"
      aria-rowindex={index}
      style={style}
      sx={{
        ...nodeColumns,
        position: 'absolute',
        insetInline: 0,
        top: 0,
        borderBottom: 1,
        borderColor: 'divider',
        typography: 'body2',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box
        role="cell"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          minWidth: 0,
          pl: { xs: depth * 1.5, md: depth * 3 },
        }}
      >
        <Toggle row={row} name={name} onToggle={onToggle} />
        <Box sx={{ minWidth: 0 }}>
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
          <Box sx={{ display: { xs: 'block', md: 'none' }, typography: 'caption', color: 'text.secondary' }}>
            {[code, stateWords(node)].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      </Box>
      <Box
        role="cell"
        className="column-code"
        sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}
      >
        {code}
      </Box>
      <Box role="cell" className="column-town">
        {townName}
      </Box>
      <Box role="cell" className="column-locality">
        {node.locality && t(`nodes.locality.${node.locality}`)}
      </Box>
      <Box role="cell" className="column-pupils" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {node.pupils !== undefined && formatNumber(node.pupils, language)}
      </Box>
      <Box role="cell" className="column-status">
        <NodeStateChip node={node} />
      </Box>
      <Box role="cell">
        <IconButton size="small" aria-label={t('nodes.record', { name })} onClick={() => onRecord(node.id)}>
          <PanelRightOpen size={18} />
        </IconButton>
      </Box>
    </Box>
  );
}

function Toggle({ row, name, onToggle }: { row: NodeRow; name: string; onToggle: (nodeId: NodeId) => void }) {
  const { t } = useTranslation('registry');
  if (row.isWaiting)
    return (
      <CircularProgress size={16} sx={{ m: 0.75, flexShrink: 0 }} aria-label={t('nodes.open', { name })} />
    );
  if (row.isOpen === undefined)
    return <Box sx={{ width: 28, flexShrink: 0, display: { xs: 'none', md: 'block' } }} />;
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
