import { Box, Chip, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedReply } from '../../../functions/hotline/contract/cannedReply.ts';
import { fillReply, type Values } from '../../../functions/hotline/rules/replyText.ts';
import { isMacro } from '../cannedSearch.ts';

interface CannedPickerProps {
  id: string;
  replies: readonly CannedReply[];
  chosen: number;
  values: Values;
  onPick: (reply: CannedReply) => void;
}

export const optionId = (list: string, place: number) => `${list}-${place}`;

/** Replies that fit what was typed after the slash, each as it would read in this ticket. The field keeps the focus. */
export function CannedPicker({ id, replies, chosen, values, onPick }: CannedPickerProps) {
  const { t } = useTranslation('hotline');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(`#${CSS.escape(optionId(id, chosen))}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  return (
    <Paper variant="outlined">
      <Typography variant="body2" color="text.secondary" sx={{ px: 1.5, py: 0.5 }}>
        {t(replies.length > 0 ? 'canned.pickHint' : 'canned.pickNone')}
      </Typography>
      <Box
        ref={box}
        id={id}
        role="listbox"
        aria-label={t('canned.pick')}
        sx={{ maxHeight: 260, overflowY: 'auto' }}
      >
        {replies.map((reply, place) => (
          <Box
            key={reply.id}
            id={optionId(id, place)}
            role="option"
            aria-selected={place === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(reply)}
            sx={{
              px: 1.5,
              py: 0.75,
              cursor: 'pointer',
              borderTop: 1,
              borderColor: 'divider',
              bgcolor: place === chosen ? 'action.selected' : undefined,
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <Typography variant="subtitle2" component="span">
              {reply.title}{' '}
              {isMacro(reply) && <Chip size="small" variant="outlined" label={t('canned.macro')} />}
            </Typography>
            <Typography variant="body2" color="text.secondary" noWrap>
              {fillReply(reply.text, values).text}
            </Typography>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
