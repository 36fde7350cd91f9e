import { Box, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParameterContent, ParameterView } from '../../../functions/monitoring/contract/parameter.ts';
import { formatNumber, type Language } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

/** What the newest edition says, attribute by attribute. */
export function Attributes({ parameter: { editions } }: { parameter: ParameterView }) {
  const language = useLanguage();
  const words = useAttributeWords();
  const newest = editions.at(-1);
  if (!newest) return null;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { sm: 'minmax(160px, 240px) 1fr' },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1 },
        m: 0,
        mb: 3,
        maxWidth: 900,
      }}
    >
      {words(newest.content, language).map(({ label, value }) => (
        <Fragment key={label}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' }}
          >
            {value}
          </Typography>
        </Fragment>
      ))}
    </Box>
  );
}

/** Every attribute of an edition by its name, in words. */
export function useAttributeWords() {
  const { t } = useTranslation('monitoring');
  return (content: ParameterContent, language: Language) => {
    const { definition, valueType, unit, level, period, source, formula, owner } = content;
    const { personalData, retentionYears, expectedRecords } = content;
    const said = (value: string) => value || t('parameters.notSaid');
    return [
      { label: t('parameters.field.definition'), value: said(inLanguage(definition, language)) },
      { label: t('parameters.field.valueType'), value: t(`parameters.valueType.${valueType}`) },
      { label: t('parameters.field.unit'), value: said(inLanguage(unit, language)) },
      { label: t('parameters.field.level'), value: t(`parameters.level.${level}`) },
      { label: t('parameters.field.period'), value: t(`parameters.period.${period}`) },
      {
        label: t('parameters.field.source'),
        value: [t(`parameters.system.${source.system}`), source.field].filter(Boolean).join(': '),
      },
      { label: t('parameters.field.formula'), value: formula || t('parameters.noFormula') },
      { label: t('parameters.field.owner'), value: said(owner) },
      { label: t('parameters.field.personalData'), value: t(`parameters.personalData.${personalData}`) },
      {
        label: t('parameters.field.retention'),
        value:
          retentionYears === undefined
            ? t('parameters.notSaid')
            : t('parameters.years', { count: retentionYears }),
      },
      {
        label: t('parameters.field.volume'),
        value:
          expectedRecords === undefined
            ? t('parameters.notSaid')
            : t('parameters.volume', { value: formatNumber(expectedRecords, language) }),
      },
    ];
  };
}
