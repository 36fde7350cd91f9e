import { Box, Paper, Typography } from '@mui/material';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView, SourceSpan } from '../../../../functions/plan/contract.ts';
import { sourcePieces } from '../../sourcePieces.ts';

interface SourcePaneProps {
  draft: Pick<DraftView, 'source' | 'sourceName' | 'spans'>;
  active: SourceSpan | undefined;
  onMeasure: (number: string) => void;
}

/** Yellow over paper in the light theme, amber over night in the dark one; the text keeps its own colour. */
const highlight = 'rgba(255, 190, 0, 0.32)';

/** Scrolls the pane alone: the form beside it stays where it is. */
function centre(pane: HTMLElement, mark: HTMLElement): void {
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += offset - pane.clientHeight / 3;
}

/** The order as it was imported: what is looked at is highlighted and in view; a click goes to its measure. */
export function SourcePane({ draft, active, onMeasure }: SourcePaneProps) {
  const { t } = useTranslation('plan');
  const pane = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLElement>(null);
  const pieces = useMemo(
    () => sourcePieces(draft.source, draft.spans, active),
    [draft.source, draft.spans, active],
  );
  const activeStart = active?.start;
  useEffect(() => {
    if (activeStart !== undefined && pane.current && mark.current) centre(pane.current, mark.current);
  }, [activeStart]);
  const firstActive = pieces.find((piece) => piece.active);
  return (
    <Paper
      ref={pane}
      variant="outlined"
      component="section"
      aria-label={t('draft.source')}
      tabIndex={0}
      sx={{
        height: { xs: '70vh', lg: 'calc(100vh - 190px)' },
        position: { lg: 'sticky' },
        top: { lg: 72 },
        overflow: 'auto',
        p: 2,
      }}
    >
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1 }}>
        {t('draft.sourceOf', { name: draft.sourceName ?? t('newDraft.fileName') })}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem', lineHeight: 1.55 }}>
        {pieces.map((piece) => (
          <Box
            key={piece.start}
            component={piece.active ? 'mark' : 'span'}
            {...(piece === firstActive && { ref: mark })}
            {...(piece.number !== undefined && { onClick: () => onMeasure(piece.number ?? '') })}
            sx={{
              ...(piece.number !== undefined && {
                cursor: 'pointer',
                borderRadius: 0.5,
                '&:hover': { bgcolor: 'action.hover' },
              }),
              ...(piece.active && {
                bgcolor: highlight,
                color: 'inherit',
                '&:hover': { bgcolor: highlight },
              }),
            }}
          >
            {piece.start === 0 ? piece.text.trimStart() : piece.text}
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
