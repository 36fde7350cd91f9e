import { Box, Chip, Link, Stack, Typography } from '@mui/material';
import { EyeOff, Handshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../functions/hotline/contract/views.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { EscalatedFact, RelatedFact } from './RelatedFact.tsx';

interface EntryListProps {
  entries: readonly EntryView[];
  /** Says of each entry who else reads it; an asker reads only what is open to them. */
  showsVisibility?: boolean;
  /** Takes back what an entry tells of another ticket. */
  onUndo?: ((related: NonNullable<EntryView['related']>) => void) | undefined;
  /** What may be done with an entry. */
  actionsOf?: (entry: EntryView) => ReactNode;
}

const looks = {
  asker: { bgcolor: 'background.paper', borderLeftColor: 'divider' },
  partner: { bgcolor: 'background.paper', borderLeftColor: 'secondary.main' },
  internal: { bgcolor: 'action.hover', borderLeftColor: 'warning.main' },
} as const;

/** A conversation, oldest first. Text is shown as text, whatever stands in it. */
export function EntryList({ entries, showsVisibility = false, onUndo, actionsOf }: EntryListProps) {
  const { t } = useTranslation('hotline');
  return (
    <Stack
      component="ol"
      sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}
      aria-label={t('ticket.conversation')}
    >
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} showsVisibility={showsVisibility} onUndo={onUndo} />
          {actionsOf?.(entry)}
        </li>
      ))}
    </Stack>
  );
}

type EntryProps = Pick<EntryListProps, 'onUndo'> & { entry: EntryView; showsVisibility: boolean };

function Entry({ entry, showsVisibility, onUndo }: EntryProps) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { kind, visibility, side, at, byName, mine, text, asksBack, attachments, moved } = entry;
  const { related, escalated, from } = entry;
  const heading = moved
    ? t('entryKind.moved', { from: t(`queue.${moved.from}`), to: t(`queue.${moved.to}`) })
    : t(`entryKind.${kind}`);
  const who = mine ? t('you') : byName;
  return (
    <Box
      component="article"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderLeft: 4,
        borderRadius: 1,
        p: 1.25,
        ...looks[visibility],
      }}
    >
      <Stack direction="row" sx={{ columnGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {related && <RelatedFact related={related} onUndo={onUndo && (() => onUndo(related))} />}
        {escalated && <EscalatedFact escalated={escalated} />}
        {!related && !escalated && (
          <Typography component="h3" variant="subtitle2">
            {heading}
          </Typography>
        )}
        <Typography variant="body2" color="text.secondary">
          {[who ? `${t(`side.${side}`)}, ${who}` : t(`side.${side}`), formatInstant(at, language)].join(
            ' · ',
          )}
        </Typography>
        {showsVisibility && visibility !== 'asker' && (
          <Chip
            size="small"
            variant="outlined"
            icon={visibility === 'internal' ? <EyeOff size={14} /> : <Handshake size={14} />}
            label={t(`visible.${visibility}`)}
          />
        )}
        {from && <Chip size="small" label={t('fromTicket', { number: from.number })} />}
        {asksBack && <Chip size="small" label={t('asksBack')} />}
      </Stack>
      {text && (
        <Typography sx={{ mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
      )}
      {attachments?.map(({ id, name, url, bytes }) => (
        <Typography key={id} variant="body2" sx={{ mt: 0.5 }}>
          <Link href={url} download>
            {t('file', { name, kilobytes: Math.max(1, Math.round(bytes / 1024)) })}
          </Link>
        </Typography>
      ))}
    </Box>
  );
}
