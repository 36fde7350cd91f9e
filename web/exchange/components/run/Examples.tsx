import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Example, FileDifference } from '../../../../functions/exchange/contract/difference.ts';

/** The first records of each kind of change. Of new and removed ones the id is enough. */
export function Examples({ files }: { files: readonly FileDifference[] }) {
  const { t } = useTranslation('exchange');
  const shown = files.filter(({ examples }) => examples.length > 0);
  return (
    <>
      <Typography component="h5" variant="subtitle2" sx={{ mt: 1.5 }}>
        {t('difference.examples')}
      </Typography>
      {shown.map(({ file, examples }) => (
        <Box component="ul" key={file} aria-label={file} sx={{ my: 0.5, pl: 3 }}>
          {examples.map((example) => (
            <Typography
              component="li"
              variant="body2"
              key={`${example.kind} ${example.id}`}
              sx={{ overflowWrap: 'anywhere' }}
            >
              {t(`difference.example.${example.kind}`, { file, id: example.id })}
              {example.kind === 'changed' && `: ${changesIn(example)}`}
            </Typography>
          ))}
        </Box>
      ))}
    </>
  );

  function changesIn({ changes }: Example): string {
    return changes
      .map(({ column, from, to }) =>
        from === undefined && to === undefined
          ? column
          : `${column} ${t('difference.fromTo', { from: from ?? '∅', to: to ?? '∅' })}`,
      )
      .join('; ');
  }
}
