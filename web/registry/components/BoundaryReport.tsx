import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { BoundaryJoin } from '../../../functions/registry/contract/boundaryJoin.ts';
import { useErrorSentence } from './FileErrors.tsx';

/** How the boundaries of a pack met its municipalities. */
export function BoundaryReport({ join }: { join: BoundaryJoin }) {
  const { t } = useTranslation('packs');
  const sentence = useErrorSentence();
  const { matched, rewound, attribution, unmatchedNodes, unmatchedFeatures, broken } = join;
  return (
    <Box sx={{ typography: 'body2' }}>
      <Typography component="h3" variant="subtitle2">
        {t('packs.boundaries')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        <li>{t('packs.matched', { count: matched })}</li>
        {rewound > 0 && <li>{t('packs.rewound', { count: rewound })}</li>}
        <li>{attribution ? t('packs.attribution', { attribution }) : t('packs.attributionMissing')}</li>
        <Named title={t('packs.unmatchedNodes')} names={unmatchedNodes.map(({ name }) => name)} />
        <Named
          title={t('packs.unmatchedFeatures')}
          names={unmatchedFeatures.map(({ name, oktmo }) => (oktmo ? `${name} (${oktmo})` : name))}
        />
        {broken.length > 0 && (
          <li>
            {t('packs.broken')}:
            <ul>
              {broken.map(({ name, code, params }) => (
                <li key={`${name}${code}`}>{sentence({ value: name, code, ...(params && { params }) })}</li>
              ))}
            </ul>
          </li>
        )}
      </Box>
    </Box>
  );
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <li>
      {title}: {names.join(', ')}
    </li>
  );
}
