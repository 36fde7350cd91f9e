import { Box, Button, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { submitting } from '../../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../../shared/ui/useKeptDraft.ts';

const shortestWhy = 5;

interface WhyFormProps {
  /** Under which an unsent reason is kept in this browser. */
  draft: string;
  label: string;
  /** The first is what Enter does. `sent` is told when the reason need not be kept any more. */
  buttons: readonly {
    label: string;
    color: 'primary' | 'error';
    send: (why: string, sent: () => void) => void;
  }[];
  isPending: boolean;
  error: unknown;
}

/** A reason, and what is done with it. */
export function WhyForm({ draft, label, buttons, isPending, error }: WhyFormProps) {
  const { t } = useTranslation('exchange');
  const { draft: why, change, forget } = useKeptDraft(draft, z.string(), () => '');
  const isReady = why.trim().length >= shortestWhy;
  const send = (button = buttons[0]) => isReady && button?.send(why.trim(), forget);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submitting(() => send())}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1.5 }}
    >
      <TextField
        size="small"
        required
        label={label}
        value={why}
        onChange={(event) => change(event.target.value)}
        helperText={t('steps.whyLength')}
        sx={{ flex: '1 1 280px', maxWidth: 560 }}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      {buttons.map((button, index) => (
        <Button
          key={button.label}
          type={index === 0 ? 'submit' : 'button'}
          variant={index === 0 ? 'contained' : 'outlined'}
          color={button.color}
          disabled={!isReady}
          loading={isPending}
          onClick={index === 0 ? undefined : () => send(button)}
        >
          {button.label}
        </Button>
      ))}
      {error ? <LoadFailed error={error} /> : null}
    </Box>
  );
}
