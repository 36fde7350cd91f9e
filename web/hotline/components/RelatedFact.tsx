import { Button, Stack, Typography } from '@mui/material';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../functions/hotline/contract/views.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

type Related = NonNullable<EntryView['related']>;

/** What came about between two tickets, with its undo while it can be undone. */
export function RelatedFact({ related, onUndo }: { related: Related; onUndo?: (() => void) | undefined }) {
  const { t } = useTranslation('incidents');
  const language = useLanguage();
  const { what, number, undoUntil } = related;
  return (
    <Stack direction="row" sx={{ columnGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography component="h3" variant="subtitle2">
        {t(`fact.${what}`, { number })}
      </Typography>
      {undoUntil && onUndo && (
        <Button
          size="small"
          startIcon={<Undo2 size={14} />}
          title={t('relate.undoUntil', { at: formatInstant(undoUntil, language) })}
          onClick={onUndo}
        >
          {t('relate.undo')}
        </Button>
      )}
    </Stack>
  );
}

/** A step of the ladder: how much of the time is used, and who was told. */
export function EscalatedFact({ escalated }: { escalated: NonNullable<EntryView['escalated']> }) {
  const { t } = useTranslation('incidents');
  const { percent, clock, to } = escalated;
  return (
    <Typography component="h3" variant="subtitle2">
      {t('escalated.said', { percent, clock: t(`escalated.clock.${clock}`), to: t(`escalated.to.${to}`) })}
    </Typography>
  );
}
