import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import {
  type CheckState,
  type SpaceCheck,
  type SpaceReport,
  spaceChecks,
} from '../../../functions/adoption/contract/space.ts';

/** The eight checks, each so many of so many, with the names of what lacks. */
export function SpaceChecks({ checks }: Pick<SpaceReport, 'checks'>) {
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1.25,
        columnGap: 3,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      {spaceChecks.map((check) => (
        <CheckItem key={check} check={check} state={checks[check]} />
      ))}
    </Box>
  );
}

function CheckItem({ check, state: { done, of, lacking } }: { check: SpaceCheck; state: CheckState }) {
  const { t } = useTranslation('adoption');
  const isDone = done >= of;
  const name = t(`space.check.${check}`);
  const figure = t('space.doneOf', { done, of });
  return (
    <li>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {isDone && '✓ '}
          {figure}
        </Typography>
      </Box>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, (done / of) * 100)}
        color={isDone ? 'primary' : 'secondary'}
        aria-label={name}
        aria-valuetext={figure}
        sx={{ height: 6, borderRadius: 3 }}
      />
      {lacking.length > 0 && (
        <Typography variant="caption" color="text.secondary">
          {t('space.lacking', { names: lacking.join(', ') })}
        </Typography>
      )}
    </li>
  );
}
