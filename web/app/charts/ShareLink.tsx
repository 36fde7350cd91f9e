import { Button, IconButton, Popover, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Pinned, sharedAddress } from './sharedAddress.ts';

/** The address of exactly this view, to be copied. */
export function ShareLink(pinned: Pinned) {
  const { t } = useTranslation('charts');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const address = sharedAddress(location.href, pinned);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t('charts.share.copied'));
    } catch {
      // Only a page that came over HTTPS may write there; the address stands selected.
      setSaid(t('charts.share.selected'));
    }
  };
  const close = () => {
    setAnchor(undefined);
    setSaid('');
  };
  return (
    <>
      <Tooltip title={t('charts.share.open')}>
        <IconButton
          size="small"
          aria-label={t('charts.share.open')}
          aria-haspopup="dialog"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Share2 size={20} aria-hidden="true" />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('charts.share.open') } }}
      >
        <Stack sx={{ p: 2, gap: 1, width: { xs: 300, sm: 440 } }}>
          <TextField
            label={t('charts.share.address')}
            value={address}
            inputRef={field}
            fullWidth
            slotProps={{ htmlInput: { readOnly: true } }}
            onFocus={(event) => event.target.select()}
          />
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <Button variant="contained" onClick={() => void copy()}>
              {t('charts.share.copy')}
            </Button>
            <Typography variant="body2" role="status">
              {said}
            </Typography>
          </Stack>
          <Typography variant="body2" color="text.secondary">
            {t('charts.share.what')}
          </Typography>
        </Stack>
      </Popover>
    </>
  );
}
