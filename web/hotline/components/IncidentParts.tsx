import { Box, Chip, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { IncidentPlace, PublicIncident } from '../../../functions/hotline/contract/incidents.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { formatSpan } from '../../shared/format/spans.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

const namesShown = 3;

/** Where an incident is, in a few names. */
export function usePlaces() {
  const { t } = useTranslation('status');
  const language = useLanguage();
  return (places: readonly IncidentPlace[]) => {
    const names = places
      .slice(0, namesShown)
      .map(({ name }) => inLanguage(name, language))
      .join(', ');
    const count = places.length - namesShown;
    return count > 0 ? t('whereMore', { places: names, count }) : names;
  };
}

type Head = Pick<PublicIncident, 'number' | 'function' | 'places' | 'from' | 'to'>;

/** What an incident is, where and since when. */
export function IncidentFacts({ incident }: { incident: Head }) {
  const { t } = useTranslation('status');
  const language = useLanguage();
  const placesText = usePlaces();
  const { number, places, from, to } = incident;
  return (
    <Stack direction="row" sx={{ columnGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Chip size="small" variant="outlined" label={t(`function.${incident.function}`)} />
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {[
          t('number', { number }),
          to ? formatSpan(from, to, language) : t('since', { at: formatInstant(from, language) }),
          t('where', { places: placesText(places) }),
        ].join(' · ')}
      </Typography>
    </Stack>
  );
}

/** How an incident went on, the last word first. */
export function IncidentUpdates({ updates }: Pick<PublicIncident, 'updates'>) {
  const language = useLanguage();
  return (
    <Stack component="ol" sx={{ gap: 1, m: 0, p: 0, listStyle: 'none' }}>
      {[...updates].reverse().map(({ id, at, text }) => (
        <Box component="li" key={id} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {formatInstant(at, language)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {inLanguage(text, language)}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}
