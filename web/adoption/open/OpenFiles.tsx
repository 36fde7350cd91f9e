import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openLicence } from '../../../functions/adoption/open/contract.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { OpenSection } from './OpenSection.tsx';

interface OpenFilesProps {
  /** Address of a file by its ending. */
  addressOf: (ending: 'csv' | 'json', query?: Record<string, string>) => string;
  /** Name of a downloaded file without its ending. */
  fileName: string;
  /** Whose figures they are. */
  name: string;
  day: string;
}

/** The figures as files, for exchange and for spreadsheets, with what they may be used for. */
export function OpenFiles({ addressOf, fileName, name, day }: OpenFilesProps) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const files = [
    { kind: 'csv', address: addressOf('csv'), ending: '.csv' },
    { kind: 'excel', address: addressOf('csv', { manner: 'excel', lang: language }), ending: '-excel.csv' },
    { kind: 'json', address: addressOf('json'), ending: '.json' },
  ] as const;
  const source = t('files.source', { name, day: formatDay(day, language) });
  const [before, after] = t('files.licence', { licence: '|', source }).split('|');
  return (
    <OpenSection title={t('files.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} className="no-print">
        {files.map(({ kind, address, ending }) => (
          <Button
            key={kind}
            component="a"
            href={address}
            download={`${fileName}${ending}`}
            variant="outlined"
            startIcon={<Download size={16} aria-hidden="true" />}
            sx={{ textAlign: 'left' }}
          >
            <span>
              {t(`files.${kind}`)}
              <Typography component="span" variant="caption" sx={{ display: 'block', lineHeight: 1.2 }}>
                {t(`files.${kind}Note`)}
              </Typography>
            </span>
          </Button>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {before}
        <MuiLink href={openLicence.url} rel="license">
          {openLicence.name}
        </MuiLink>
        {after}
      </Typography>
    </OpenSection>
  );
}
