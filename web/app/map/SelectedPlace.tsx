import { Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCarry } from '../../plan/carry.ts';

interface SelectedPlaceProps {
  /** Its own page. */
  path: string;
  name: string;
  isSchool?: boolean;
  facts: readonly string[];
  onDeselect: () => void;
}

/** The chosen place in words, and the way to its own page. */
export function SelectedPlace({ path, name, isSchool = false, facts, onDeselect }: SelectedPlaceProps) {
  const { t } = useTranslation('map');
  const carry = useCarry();
  return (
    <Stack
      role="region"
      aria-label={t(isSchool ? 'map.selectedSchool' : 'map.selected')}
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
      <MuiLink component={Link} to={carry(path)} variant="body2">
        {t(isSchool ? 'map.openSchool' : 'map.openPlace')}
      </MuiLink>
      <Button size="small" onClick={onDeselect} className="no-print">
        {t('map.deselect')}
      </Button>
    </Stack>
  );
}
