import { Alert, AlertTitle, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { useRight, useSession } from '../../../shared/auth/person.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { useRunStep } from '../../runQueries.ts';
import { WhyForm } from './WhyForm.tsx';

/** Somebody asks, somebody else decides. */
export function Decision({ run }: { run: RunView }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { person } = useSession();
  const mayConfirm = useRight('exchange.confirm') !== undefined;
  const decide = useRunStep(run);
  const { asked } = run;
  if (!asked) return null;
  const isOwn = asked.by === person?.sub;
  const sends = (agree: boolean) => (why: string, sent: () => void) =>
    decide.mutate({ what: 'decision', body: { agree, why } }, { onSuccess: sent });
  return (
    <Alert severity="warning" role="status">
      <AlertTitle>{t(`second.${asked.what}`)}</AlertTitle>
      <Typography variant="body2">
        {t('second.asked', {
          who: asked.byName ?? asked.by,
          when: formatInstant(asked.at, language),
          why: asked.why,
        })}
      </Typography>
      {!mayConfirm || isOwn ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t(isOwn ? 'second.notYou' : 'second.whoMay')}
        </Typography>
      ) : (
        <WhyForm
          draft={`exchange.decision.${run.id}`}
          label={t('second.why')}
          buttons={[
            { label: t('second.agree'), color: 'primary', send: sends(true) },
            { label: t('second.refuse'), color: 'error', send: sends(false) },
          ]}
          isPending={decide.isPending}
          error={decide.error}
        />
      )}
    </Alert>
  );
}
