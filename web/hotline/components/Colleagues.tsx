import { Alert, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '../../../functions/hotline/contract/presence.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** Who else has the ticket open, who writes, and on demand what. For the desk alone. */
export function Colleagues({ others }: { others: readonly Colleague[] }) {
  const { t } = useTranslation('hotline');
  return (
    <Stack role="status" aria-label={t('presence.title')} sx={{ gap: 0.5 }}>
      {others.map((one) => (
        <OneColleague key={one.personId} colleague={one} />
      ))}
    </Stack>
  );
}

function OneColleague({ colleague: { name, isHere, isWriting, draft } }: { colleague: Colleague }) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const who = name ?? t('presence.somebody');
  const says = isWriting
    ? t('presence.writing', { name: who })
    : draft && !isHere
      ? t('presence.left', { name: who, at: formatInstant(draft.at, language) })
      : t('presence.here', { name: who });
  return (
    <Alert
      severity={isWriting ? 'warning' : 'info'}
      role="note"
      sx={{ py: 0 }}
      action={
        draft && (
          <Button size="small" color="inherit" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'presence.hide' : 'presence.show')}
          </Button>
        )
      }
    >
      {says}
      {draft && isShown && (
        <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {draft.text}
        </Typography>
      )}
    </Alert>
  );
}
