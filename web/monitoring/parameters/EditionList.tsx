import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ParameterEdition, ParameterView } from '../../../functions/monitoring/contract/parameter.ts';
import { formatDay, type Language } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAttributeWords } from './Attributes.tsx';

/** Editions, the newest first: who wrote each, on which ground, and what it changed. */
export function EditionList({ parameter }: { parameter: ParameterView }) {
  const { editions, withdrawals } = parameter;
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const changes = useChanges(language);
  return (
    <Box component="section" aria-labelledby="editions" sx={{ maxWidth: 900 }}>
      <Typography component="h2" variant="subtitle1" id="editions" sx={{ fontWeight: 650, mb: 1 }}>
        {t('parameters.history')}
      </Typography>
      <Box component="ol" reversed sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {[...editions].reverse().map((edition) => (
          <Box component="li" key={edition.number} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {t('parameters.edition', { number: edition.number, day: formatDay(edition.on, language) })}
              {edition.byName && `, ${edition.byName}`}
            </Typography>
            <Typography variant="body2">{t('parameters.onGround', { ground: edition.ground })}</Typography>
            {edition.approved && (
              <Typography variant="body2" color="text.secondary">
                {t('parameters.approvedOn', { day: formatDay(edition.approved.on, language) })}
                {edition.approved.byName && `, ${edition.approved.byName}`}
              </Typography>
            )}
            {withdrawals
              .filter(({ afterEdition }) => afterEdition === edition.number)
              .map(({ on, reason }) => (
                <Typography key={on} variant="body2" color="text.secondary">
                  {t('parameters.withdrawnOn', { day: formatDay(on, language), reason })}
                </Typography>
              ))}
            {changes(editions, edition).map((change) => (
              <Typography key={change} variant="body2" color="text.secondary">
                {change}
              </Typography>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What an edition says otherwise than the one before it, a line each. */
function useChanges(language: Language) {
  const { t } = useTranslation('monitoring');
  const words = useAttributeWords();
  return (editions: readonly ParameterEdition[], { number, content }: ParameterEdition): string[] => {
    const before = editions.find((one) => one.number === number - 1);
    if (!before) return [];
    const named = ({ content: said }: Pick<ParameterEdition, 'content'>) => [
      { label: t('parameters.field.name'), value: inLanguage(said.name, language) },
      ...words(said, language),
    ];
    const was = named(before);
    return named({ content }).flatMap(({ label, value }, index) => {
      const from = was[index]?.value ?? '';
      return from === value ? [] : [t('parameters.changed', { label, from, to: value })];
    });
  };
}
