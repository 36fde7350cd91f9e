import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { Nothing } from '../../shared/ui/sights.tsx';

/** Before the first region pack: nobody is known yet, and who may bring one goes there. */
export function NoNodes() {
  const { t } = useTranslation('registry');
  const mayImport = useRight('region.import');
  return (
    <Nothing
      title={t('nodes.empty')}
      action={
        mayImport && (
          <Button component={Link} to={paths.packs} variant="contained">
            {t('nodes.toPacks')}
          </Button>
        )
      }
    >
      {t('nodes.emptyAdvice')}
    </Nothing>
  );
}
