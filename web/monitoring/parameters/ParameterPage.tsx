import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { Attributes } from './Attributes.tsx';
import { EditionList } from './EditionList.tsx';
import { ParameterDialog } from './ParameterDialog.tsx';
import { ParameterSteps } from './ParameterSteps.tsx';
import { parameterOf } from './queries.ts';
import { Uses } from './Uses.tsx';

/** One parameter: what it says today, how it came to say so, and where it is used. */
export function ParameterPage() {
  const { t } = useTranslation('monitoring');
  const { code = '' } = useParams();
  const language = useLanguage();
  const mayView = useRight('parameter.view') !== undefined;
  const mayEdit = useRight('parameter.edit') !== undefined;
  const parameter = useQuery({ ...parameterOf(code), enabled: mayView });
  const [{ edit }, choose] = useAddress('edit');
  const shown = parameter.data?.editions.at(-1)?.content;
  return (
    <PageFrame
      title={shown ? inLanguage(shown.name, language) : code}
      subtitle={code}
      actions={
        <>
          <Button component={Link} to={paths.parameters}>
            {t('parameters.toCatalogue')}
          </Button>
          {mayEdit && parameter.data && (
            <Button variant="outlined" onClick={() => choose({ edit: 'yes' })}>
              {t('parameters.edit')}
            </Button>
          )}
        </>
      }
    >
      {!mayView && <Nothing title={t('closed')}>{t('closedAdvice')}</Nothing>}
      {mayView && (
        <Sights query={parameter}>
          {(data) => (
            <>
              <ParameterSteps parameter={data} />
              <Attributes parameter={data} />
              <Uses uses={data.usedIn} />
              <EditionList parameter={data} />
              {mayEdit && edit && <ParameterDialog parameter={data} onClose={() => choose({ edit: '' })} />}
            </>
          )}
        </Sights>
      )}
    </PageFrame>
  );
}
