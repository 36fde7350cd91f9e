import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathView } from '../../../functions/seminars/learning/contract.ts';
import { pathAskedOf } from '../../../functions/seminars/learning/rules.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { CheckResult } from './CheckResult.tsx';
import { browserId, keepAnswers, keepFinished, keptAnswers } from './kept.ts';
import { PlaceField } from './PlaceField.tsx';
import { Question } from './Question.tsx';
import { useCheckInBrowser, usePassPath } from './queries.ts';

/**
 * Five questions; each answer is explained once all are given. Whoever has signed in for the organisation that the path is
 * asked of is recorded by name; everybody else is a browser that is counted.
 */
export function SelfCheck({ path, onBack }: { path: PathView; onBack: () => void }) {
  const { t } = useTranslation('learning');
  const { learner, questions } = path;
  const { person } = useSession();
  const { regionId } = useRegion();
  const isRecorded = person !== undefined && pathAskedOf(person.role) === learner;
  const [answers, setAnswers] = useState(() => keptAnswers(learner, questions.length));
  const [place, setPlace] = useState<NodeId>('');
  const [isIncomplete, setIncomplete] = useState(false);
  const inBrowser = useCheckInBrowser(learner);
  const byName = usePassPath();
  const { data: result, isPending, error } = isRecorded ? byName : inBrowser;

  const answer = (at: number, option: number) => {
    const after = answers.map((one, index) => (index === at ? option : one));
    setAnswers(after);
    keepAnswers(learner, after);
  };
  const told = {
    onSuccess: ({ isFinished }: { isFinished: boolean }) => {
      if (isFinished) keepFinished(learner);
    },
  };
  const send = () => {
    const given = answers.filter((one) => one !== undefined);
    setIncomplete(given.length < questions.length);
    if (given.length < questions.length) return;
    if (isRecorded) byName.mutate(given, told);
    else
      inBrowser.mutate(
        { browser: browserId(), answers: given, region: regionId, ...(place && { municipalityId: place }) },
        told,
      );
  };
  const again = () => {
    const none = questions.map(() => undefined);
    setAnswers(none);
    keepAnswers(learner, none);
    inBrowser.reset();
    byName.reset();
    window.scrollTo({ top: 0 });
  };
  return (
    <Box
      component="form"
      noValidate
      aria-label={t('check.title')}
      sx={{ maxWidth: 680 }}
      onSubmit={submitting(send)}
    >
      <Typography component="h2" variant="h6">
        {t('check.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('check.about')}
      </Typography>
      {result && <CheckResult result={result} onAgain={again} />}
      <Stack component="ol" sx={{ m: 0, p: 0, listStyle: 'none', gap: 2 }}>
        {questions.map((question, at) => (
          <Question
            key={question.text.ru}
            question={question}
            place={at + 1}
            chosen={answers[at]}
            told={result?.answers[at]}
            isMissed={isIncomplete && answers[at] === undefined}
            onChoose={(option) => answer(at, option)}
          />
        ))}
      </Stack>
      {!result && (
        <>
          {!isRecorded && <PlaceField region={regionId} place={place} onPlace={setPlace} />}
          {error && <LoadFailed error={error} />}
          <Box role="status" sx={{ minHeight: 28, mt: 1 }}>
            {isIncomplete && answers.includes(undefined) && (
              <Typography color="error">{t('check.incomplete')}</Typography>
            )}
          </Box>
          <Stack direction="row" sx={{ gap: 1, mt: 1, justifyContent: 'space-between' }}>
            <Button onClick={onBack} sx={{ minHeight: 48 }}>
              {t('back')}
            </Button>
            <Button type="submit" variant="contained" loading={isPending} sx={{ minHeight: 48 }}>
              {t('check.send')}
            </Button>
          </Stack>
        </>
      )}
    </Box>
  );
}
