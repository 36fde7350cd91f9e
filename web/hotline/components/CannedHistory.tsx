import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CannedReply } from '../../../functions/hotline/contract/cannedReply.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { cannedHistory } from '../deskQueries.ts';

/** What a reply was before, the newest first; an old text goes back into the form. */
export function CannedHistory({ replyId, onTake }: { replyId: string; onTake: (old: CannedReply) => void }) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const history = useQuery(cannedHistory(replyId));
  return (
    <Stack component="section" aria-label={t('canned.history')} sx={{ gap: 1 }}>
      <Typography component="h2" variant="subtitle2">
        {t('canned.history')}
      </Typography>
      <Sights query={history}>
        {({ earlier }) =>
          earlier.map((old) => (
            <Box
              key={old.version}
              sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.25, display: 'grid', gap: 0.5 }}
            >
              <Typography variant="body2" color="text.secondary">
                {`${t('canned.version', { number: old.version })} · ${t('canned.savedAt', {
                  at: formatInstant(old.savedAt, language),
                  name: old.savedByName ?? '',
                })}`}
              </Typography>
              <Typography variant="subtitle2">{old.title}</Typography>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
                {old.text}
              </Typography>
              <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => onTake(old)}>
                {t('canned.takeOld')}
              </Button>
            </Box>
          ))
        }
      </Sights>
    </Stack>
  );
}
