import { Alert, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import type { CheckInView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Sights } from '../../shared/ui/sights.tsx';
import { browserMark, isCounted, rememberCounted } from '../schoolRuns/browserMark.ts';
import { checkInBy, useCheckIn } from '../schoolRuns/queries.ts';

/** One button for a parent in the hall: nothing is asked, a telephone counts once. */
export function HerePage() {
  const { t } = useTranslation('here');
  const { nodeId = '', code = '' } = useParams();
  const language = useLanguage();
  const checkIn = useQuery(checkInBy(nodeId, code));
  return (
    <PageFrame
      title={t('title')}
      subtitle={
        checkIn.data &&
        `${inLanguage(checkIn.data.school, language)} · ${formatDay(checkIn.data.on, language)}`
      }
    >
      <Stack sx={{ gap: 2, maxWidth: 520 }}>
        <Sights query={checkIn}>{(view) => <Here nodeId={nodeId} code={code} view={view} />}</Sights>
        <Typography variant="body2" color="text.secondary">
          {t('privacy')}
        </Typography>
      </Stack>
    </PageFrame>
  );
}

function Here({ nodeId, code, view }: { nodeId: string; code: string; view: CheckInView }) {
  const { t } = useTranslation('here');
  const language = useLanguage();
  const [wasCounted, setCounted] = useState(() => isCounted(nodeId, code));
  const press = useCheckIn(nodeId, code);
  const send = () =>
    press.mutate(browserMark(), {
      onSuccess: () => {
        rememberCounted(nodeId, code);
        setCounted(true);
      },
    });
  return (
    <div aria-live="polite">
      {wasCounted ? (
        <Alert severity="success">{t('counted')}</Alert>
      ) : view.state === 'open' ? (
        <Stack sx={{ gap: 1 }}>
          <Button
            variant="contained"
            size="large"
            loading={press.isPending}
            onClick={send}
            sx={{ minHeight: 64 }}
          >
            {t('button')}
          </Button>
          {press.error && <LoadFailed error={press.error} />}
        </Stack>
      ) : (
        <Alert severity="info">{t(view.state, { day: formatDay(view.on, language) })}</Alert>
      )}
    </div>
  );
}
