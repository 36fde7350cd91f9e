import { Alert, Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { serviceStatus } from '../incidentQueries.ts';

const shown = 3;

/** Before one writes: what is known already. Nothing stands here while nothing is known. */
export function KnownIncidents({ joining }: { joining: string }) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  const { regionId } = useRegion();
  const { data } = useQuery(serviceStatus(regionId));
  const open = data?.open ?? [];
  const joined = open.find(({ id }) => id === joining);
  if (joined)
    return (
      <Alert severity="info" sx={{ mb: 2, maxWidth: 640 }}>
        {t('joining', { title: inLanguage(joined.title, language) })}
      </Alert>
    );
  return (
    <Stack sx={{ gap: 1, mb: open.length > 0 ? 2 : 0, maxWidth: 640 }}>
      {open.slice(0, shown).map(({ id, title }) => (
        <Alert
          key={id}
          severity="warning"
          role="status"
          action={
            <Button color="inherit" size="small" component={Link} to={paths.status}>
              {t('bannerFollow')}
            </Button>
          }
        >
          {t('banner', { title: inLanguage(title, language) })}
        </Alert>
      ))}
    </Stack>
  );
}
