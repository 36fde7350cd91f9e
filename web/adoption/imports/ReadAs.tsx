import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ImportFormat } from '../../../functions/adoption/contract/importFiles.ts';

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

/** How the file was understood: guessed from what it holds, so it is said. */
export function ReadAs({ format: { file, encoding, delimiter, sheet } }: { format: ImportFormat }) {
  const { t } = useTranslation('imports');
  const guesses = [
    file.toUpperCase(),
    encoding,
    delimiter && t(`imports.readAs.${delimiterNames[delimiter]}`),
    sheet && t('imports.readAs.sheet', { sheet }),
  ];
  return (
    <Typography variant="body2" color="text.secondary">
      {t('imports.readAs.title', { guesses: guesses.filter(Boolean).join(', ') })}
    </Typography>
  );
}
