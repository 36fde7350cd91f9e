import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import {
  BookOpenText,
  Footprints,
  Globe,
  type LucideIcon,
  Mail,
  MessageCircleQuestion,
  Phone,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contacts } from '../../../functions/registry/contract/nodes.ts';
import { OpenSection } from '../../adoption/open/OpenSection.tsx';
import { nodeById } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { paths } from '../paths.ts';

interface Way {
  label: string;
  to: string;
  icon: LucideIcon;
}

/** Where a parent turns: the hotline, and the department itself where its region says how. */
export function Ask({ about }: { about: string }) {
  const { t } = useTranslation('open');
  const { regionId } = useRegion();
  const region = useQuery(nodeById(regionId));
  const ways: Way[] = [
    { label: t('ask.hotline'), to: paths.ask, icon: MessageCircleQuestion },
    { label: t('guidance'), to: paths.guidance, icon: BookOpenText },
    { label: t('learning'), to: paths.learning, icon: Footprints },
    ...waysTo(region.data?.contacts ?? {}, about, t),
  ];
  return (
    <OpenSection title={t('ask.title')}>
      <Typography sx={{ mb: 1, maxWidth: 640 }}>{t('ask.text')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {ways.map(({ label, to, icon: Icon }, at) => (
          <Button
            key={to}
            component="a"
            href={to}
            variant={at === 0 ? 'contained' : 'outlined'}
            size="large"
            startIcon={<Icon size={18} aria-hidden="true" />}
          >
            {label}
          </Button>
        ))}
      </Box>
    </OpenSection>
  );
}

function waysTo({ email, site, phone }: Contacts, about: string, t: TFunction<'open'>): Way[] {
  const subject = encodeURIComponent(t('ask.subject', { name: about }));
  return [
    ...(email ? [{ label: t('ask.email'), to: `mailto:${email}?subject=${subject}`, icon: Mail }] : []),
    ...(phone
      ? [{ label: t('ask.phone', { phone }), to: `tel:${phone.replaceAll(/[^\d+]/g, '')}`, icon: Phone }]
      : []),
    ...(site ? [{ label: t('ask.site'), to: site, icon: Globe }] : []),
  ];
}
