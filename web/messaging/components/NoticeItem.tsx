import { Box, Button, Chip, ListItem, Stack, Typography } from '@mui/material';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NoticeRow } from '../../../functions/messaging/contract.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

interface NoticeItemProps {
  notice: NoticeRow;
  onRead: () => void;
}

export function NoticeItem({ notice: { title, text, path, urgent, at, read }, onRead }: NoticeItemProps) {
  const { t } = useTranslation('messaging');
  const language = useLanguage();
  const heading = inLanguage(title, language);
  return (
    <ListItem
      divider
      disableGutters
      sx={{
        alignItems: 'flex-start',
        gap: 2,
        py: 1.5,
        px: 1.5,
        flexDirection: { xs: 'column', sm: 'row' },
        borderLeft: 3,
        borderLeftColor: read ? 'transparent' : 'primary.main',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography
            component="h2"
            variant="subtitle1"
            sx={{ fontWeight: read ? 400 : 650, overflowWrap: 'anywhere' }}
          >
            {heading}
          </Typography>
          {urgent && <Chip size="small" color="error" variant="outlined" label={t('urgent')} />}
          {!read && <Chip size="small" color="primary" variant="outlined" label={t('unread')} />}
        </Stack>
        <Typography variant="caption" color="text.secondary" component="p">
          <time dateTime={at}>{formatInstant(at, language)}</time>
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mt: 0.5, maxWidth: 800 }}>
          {language === 'en' && text.en ? text.en : text.ru}
        </Typography>
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexShrink: 0 }}>
        {path && (
          <Button
            component={Link}
            to={path}
            onClick={read ? undefined : onRead}
            variant="outlined"
            size="small"
          >
            {t('open')}
          </Button>
        )}
        {!read && (
          <Button
            size="small"
            startIcon={<Check size={16} />}
            onClick={onRead}
            aria-label={t('markReadOf', { title: heading })}
          >
            {t('markRead')}
          </Button>
        )}
      </Stack>
    </ListItem>
  );
}
