import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ThreadView } from '../../../../functions/messaging/contract/post.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { FileLinks } from './FileLinks.tsx';

interface EntriesProps {
  entries: ThreadView['entries'];
  /** What the desk that answers is called. */
  addressee: string;
}

/** What was written back and forth, the earliest first. */
export function Entries({ entries, addressee }: EntriesProps) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label={t('message.thread')}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}
    >
      {entries.map(({ id, from, at, byName, text, attachments }) => (
        <Box
          component="li"
          key={id}
          sx={{
            p: 1.5,
            borderRadius: 2,
            border: 1,
            borderColor: 'divider',
            bgcolor: from === 'addressee' ? 'background.paper' : 'action.hover',
            ml: from === 'sender' ? { xs: 2, sm: 6 } : 0,
          }}
        >
          <Typography variant="caption" color="text.secondary" component="p">
            {from === 'sender' ? t('message.fromSender') : addressee}
            {byName && ` · ${byName}`} · <time dateTime={at}>{formatInstant(at, language)}</time>
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
          <FileLinks label={t('message.attachments')} files={attachments} />
        </Box>
      ))}
    </Box>
  );
}
