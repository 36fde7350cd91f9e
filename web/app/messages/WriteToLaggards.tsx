import { Button } from '@mui/material';
import { Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { paths } from '../paths.ts';

interface WriteToLaggardsProps {
  number: string;
  /** A municipality the list is cut to; the whole region without one. */
  place: string | undefined;
}

/** From the list of a measure to a message to those who lag, for whoever may write by a rule. */
export function WriteToLaggards({ number, place }: WriteToLaggardsProps) {
  const { t } = useTranslation('measure');
  const { person } = useSession();
  const { regionId } = useRegion();
  const scope = useRight('message.send');
  if (scope !== 'region' && scope !== 'municipality') return null;
  const within = scope === 'municipality' ? (person?.org ?? '') : (place ?? regionId);
  const query = new URLSearchParams({ by: 'laggards', measure: number, within });
  return (
    <Button
      component={Link}
      to={`${paths.newMessage}?${query}`}
      size="small"
      variant="outlined"
      startIcon={<Mails size={16} />}
    >
      {t('measure.writeToLaggards')}
    </Button>
  );
}
