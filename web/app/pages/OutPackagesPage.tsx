import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { PackageList } from '../../monitoring/packages/PackageList.tsx';
import { PackageView } from '../../monitoring/packages/PackageView.tsx';
import { packageList, packageOf } from '../../monitoring/packages/queries.ts';
import { schools } from '../../registry/queries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { paths } from '../paths.ts';
import { useNames } from '../rollout/names.ts';

/** What goes out to Dnevnik.ru, and what has become of it; an open package stands in the address. */
export function OutPackagesPage() {
  const { t } = useTranslation('monitoring');
  const mayView = useRight('outPackage.view') !== undefined;
  const [{ package: chosen }, choose] = useAddress('package');
  return (
    <PageFrame
      title={t('packages.title')}
      subtitle={t('packages.subtitle')}
      actions={
        chosen ? (
          <Button onClick={() => choose({ package: '' })}>{t('packages.all')}</Button>
        ) : (
          <Button component={Link} to={paths.forms}>
            {t('forms.toForms')}
          </Button>
        )
      }
    >
      {!mayView && <Nothing title={t('closed')}>{t('closedAdvice')}</Nothing>}
      {mayView && (chosen ? <Chosen id={chosen} /> : <All />)}
    </PageFrame>
  );
}

function All() {
  const list = useQuery(packageList);
  return <Sights query={list}>{(data) => <PackageList {...data} />}</Sights>;
}

function Chosen({ id }: { id: string }) {
  const found = useQuery(packageOf(id));
  const nodes = useQuery(schools());
  const names = useNames(nodes.data ?? []);
  return (
    <Sights query={found}>
      {(view) => (nodes.isPending ? <Waiting rows={10} /> : <PackageView view={view} nameOf={names.full} />)}
    </Sights>
  );
}
