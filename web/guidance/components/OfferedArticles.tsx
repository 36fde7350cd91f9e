import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useRested } from '../../shared/ui/useRested.ts';
import { matchesOf } from '../queries.ts';

const leastTyped = 12;
const restMs = 700;

/** Articles on what somebody is about to ask; they open beside, so that what is typed stays. */
export function OfferedArticles({ text }: { text: string }) {
  const { t } = useTranslation('guidance');
  const language = useLanguage();
  const { regionId } = useRegion();
  const wanted = useRested(text.trim(), restMs);
  const isAsked = wanted.length >= leastTyped;
  const found = useQuery({ ...matchesOf(regionId, wanted), enabled: isAsked });
  const items = isAsked ? (found.data?.items ?? []) : [];
  return (
    <Box role="status">
      {items.length > 0 && (
        <Alert severity="info">
          <AlertTitle>{t('perhaps')}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {items.map(({ id, slug, title }) => (
              <li key={id}>
                <Link
                  href={paths.article(slug)}
                  target="_blank"
                  rel="noopener"
                  title={t('newTab')}
                  sx={{ display: 'inline-block', py: 0.5 }}
                >
                  {inLanguage(title, language)}
                </Link>
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
