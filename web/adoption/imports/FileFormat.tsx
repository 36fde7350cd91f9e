import { Box, Button, Typography } from '@mui/material';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportKindName } from '../../../functions/adoption/contract/importFiles.ts';
import { useSession } from '../../shared/auth/person.ts';
import { download } from '../../shared/charts/download.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { headersOf, sampleFile } from './sampleFile.ts';

/** What a file of this kind looks like, with a sample to start from. */
export function FileFormat({ kind }: { kind: ImportKindName }) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { person } = useSession();
  const ownSchool = person?.org.startsWith('s-') ? person.org.slice(2) : '20602000-001';
  const save = () => download(sampleFile(kind, language, ownSchool), `${kind}.csv`, 'text/csv;charset=utf-8');
  return (
    <Box component="section" aria-label={t('imports.format.title')}>
      <Typography variant="subtitle2" sx={{ fontWeight: 650 }}>
        {t('imports.format.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('imports.format.general')} {t(`imports.format.${kind}`)}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        {t('imports.format.columns')}
      </Typography>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 16px',
          m: 0,
          p: 0,
          listStyle: 'none',
          fontSize: '0.875rem',
        }}
      >
        {headersOf(kind, language).map(({ header, isOptional }) => (
          <li key={header}>
            {header}
            {isOptional && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                ({t('imports.format.optional')})
              </Box>
            )}
          </li>
        ))}
      </Box>
      <Button size="small" startIcon={<Download size={16} />} onClick={save} sx={{ mt: 0.5, ml: -0.5 }}>
        {t('imports.format.sample')}
      </Button>
    </Box>
  );
}
