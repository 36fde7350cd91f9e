import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { learnerSchema } from '../../../functions/seminars/learning/contract.ts';
import { paths } from '../../app/paths.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { PathSteps } from './PathSteps.tsx';
import { pathOf } from './queries.ts';
import { SelfCheck } from './SelfCheck.tsx';

/** A learning path, a step at a time; the step stands in the address. Made for a phone. */
export function LearningPathPage() {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const { learner: named } = useParams();
  const known = learnerSchema.safeParse(named);
  const learner = known.data ?? 'pupil';
  const path = useQuery({ ...pathOf(learner), enabled: known.success });
  const [{ step }, choose] = useAddress('step');
  const all = (
    <MuiLink component={Link} to={paths.learning}>
      {t('all')}
    </MuiLink>
  );
  if (!known.success)
    return (
      <PageFrame title={t('title')}>
        <Nothing title={t('noPath')} action={all} />
      </PageFrame>
    );
  return (
    <PageFrame title={path.data ? inLanguage(path.data.title, language) : t('title')} subtitle={all}>
      <Sights query={path}>
        {(view) =>
          step === 'check' ? (
            <SelfCheck path={view} onBack={() => choose({ step: String(view.steps.length) })} />
          ) : (
            <PathSteps steps={view.steps} step={step} onStep={(next) => choose({ step: next })} />
          )
        }
      </Sights>
    </PageFrame>
  );
}
