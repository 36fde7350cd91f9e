import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PullView } from '../../../functions/exchange/contract/pull.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { usePullFaultWords } from './pullFaultWords.ts';
import { useResumePull } from './queries.ts';

/** What went wrong in a pull, and the press that asks again for what it did not bring. */
export function PullFaults({ pull, mayPull }: { pull: PullView; mayPull: boolean }) {
  const { t } = useTranslation('exchange');
  const words = usePullFaultWords();
  const resume = useResumePull(pull);
  const mayResume = mayPull && (pull.stage === 'incomplete' || pull.stage === 'interrupted');
  return (
    <>
      {words(pull).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      {mayResume && (
        <Button
          size="small"
          onClick={() => resume.mutate()}
          loading={resume.isPending}
          sx={{ mt: 0.5, px: 0, textAlign: 'left' }}
        >
          {t('gradebook.pulls.resume')}
        </Button>
      )}
      {resume.isError && <LoadFailed error={resume.error} />}
    </>
  );
}
