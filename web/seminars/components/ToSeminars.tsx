import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';

/** The way back from a page of seminars to their schedule. */
export function ToSeminars() {
  const { t } = useTranslation('seminars');
  return (
    <Button component={Link} to={paths.seminars}>
      {t('toSeminars')}
    </Button>
  );
}
