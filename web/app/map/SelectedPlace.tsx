import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';
import { paths } from '../paths.ts';

interface SelectedPlaceProps {
  id: string;
  name: string;
  facts: readonly string[];
  onDeselect: () => void;
}

/** The chosen place in words, and the way to its own page. */
export function SelectedPlace({ id, name, facts, onDeselect }: SelectedPlaceProps) {
  const { t } = useTranslation('app');
  const carry = useCarry();
  return (
    <Stack
      role="region"
      aria-label={t('map.selected')}
      direction="row"
      sx={{
        mt: 1,
        px: 1.5,
        py: 1,
        gap: 1.5,
        flexWrap: 'wrap',
        alignItems: 'center',
        borderLeft: 4,
        borderColor: 'primary.main',
        bgcolor: 'action.hover',
      }}
    >
      <Stack sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography component="p" variant="subtitle2" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Typography variant="body2">{facts.join(' · ')}</Typography>
      </Stack>
      <MuiLink component={Link} to={carry(paths.municipality(id))} variant="body2">
        {t('map.openPlace')}
      </MuiLink>
      <Button size="small" onClick={onDeselect} className="no-print">
        {t('map.deselect')}
      </Button>
    </Stack>
  );
}
