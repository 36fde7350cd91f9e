import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { OpenSection } from './OpenSection.tsx';

const terms = ['lesson', 'duty', 'lag', 'states', 'small', 'people'] as const;

/** What the figures are, in words for parents. */
export function Meaning() {
  const { t } = useTranslation('open');
  return (
    <OpenSection title={t('meaning.title')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          maxWidth: 760,
          '& dt': { fontWeight: 650 },
          '& dd': { m: 0, mb: 1, color: 'text.secondary' },
        }}
      >
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`meaning.${term}`)}</dt>
            <dd>{t(`meaning.${term}Text`)}</dd>
          </div>
        ))}
      </Box>
    </OpenSection>
  );
}
