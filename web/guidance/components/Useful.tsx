import { Box, Button, FormControl, InputLabel, OutlinedInput, Stack, Typography } from '@mui/material';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { deviceId, keepVote, votedBefore } from '../device.ts';
import { useVote } from '../queries.ts';

/** Whether the article helped, by one press; then a word to its author for whoever wants to say more. */
export function Useful({ slug }: { slug: string }) {
  const { t } = useTranslation('guidance');
  const id = useId();
  const [useful, setUseful] = useState(() => votedBefore(slug));
  const [comment, setComment] = useState('');
  const [wasSent, setSent] = useState(false);
  const vote = useVote(slug);
  const send = (next: boolean, words?: string) =>
    vote.mutate(
      { device: deviceId(), useful: next, ...(words && { comment: words }) },
      {
        onSuccess: () => {
          keepVote(slug, next);
          setUseful(next);
          setSent(words !== undefined);
        },
      },
    );
  return (
    <Box component="section" aria-labelledby={id} className="no-print" sx={{ mt: 3 }}>
      <Typography id={id} component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('useful')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, my: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {([true, false] as const).map((answer) => (
          <Button
            key={String(answer)}
            variant={useful === answer ? 'contained' : 'outlined'}
            aria-pressed={useful === answer}
            disabled={vote.isPending}
            startIcon={
              answer ? <ThumbsUp size={18} aria-hidden="true" /> : <ThumbsDown size={18} aria-hidden="true" />
            }
            onClick={() => send(answer)}
          >
            {t(answer ? 'yes' : 'no')}
          </Button>
        ))}
        <Typography role="status" color="text.secondary">
          {useful !== undefined && t(wasSent ? 'commentSent' : 'thanks')}
        </Typography>
      </Stack>
      {vote.isError && <LoadFailed error={vote.error} />}
      {useful !== undefined && !wasSent && (
        <Stack
          component="form"
          sx={{ gap: 1, alignItems: 'flex-start', maxWidth: 560 }}
          onSubmit={(event) => {
            event.preventDefault();
            if (comment.trim()) send(useful, comment.trim());
          }}
        >
          {/* A TextField would bring menus along, which these pages do without. */}
          <FormControl fullWidth size="small">
            <InputLabel htmlFor={`${id}-words`}>{t(useful ? 'commentYes' : 'comment')}</InputLabel>
            <OutlinedInput
              id={`${id}-words`}
              multiline
              minRows={2}
              label={t(useful ? 'commentYes' : 'comment')}
              value={comment}
              inputProps={{ maxLength: 1000 }}
              onChange={(event) => setComment(event.target.value)}
            />
          </FormControl>
          <Button type="submit" size="small" disabled={comment.trim() === '' || vote.isPending}>
            {t('sendComment')}
          </Button>
        </Stack>
      )}
    </Box>
  );
}
