import { IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text for another system, letter by letter, with a button that copies it. */
export function Copied({ text, what }: { text: string; what: string }) {
  const { t } = useTranslation('exchange');
  const [isCopied, setCopied] = useState(false);
  const label = isCopied ? t('rest.service.copied') : t('rest.service.copy', { what });
  return (
    <Stack direction="row" component="span" sx={{ gap: 0.5, alignItems: 'center', minWidth: 0 }}>
      <Typography
        component="code"
        variant="body2"
        sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere', minWidth: 0 }}
      >
        {text}
      </Typography>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          onClick={() =>
            void navigator.clipboard?.writeText(text).then(
              () => setCopied(true),
              // Only a page that came over HTTPS may write there; the text can be marked by hand.
              () => undefined,
            )
          }
        >
          {isCopied ? <Check size={16} /> : <Copy size={16} />}
        </IconButton>
      </Tooltip>
    </Stack>
  );
}
