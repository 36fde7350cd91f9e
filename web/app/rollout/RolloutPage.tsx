import { Box } from '@mui/material';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPlan } from '../../plan/components/NoPlan.tsx';
import { rolloutSpan } from '../../plan/timeline.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { AsOfBar } from '../../shared/ui/AsOfBar.tsx';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Waiting } from '../../shared/ui/sights.tsx';
import { type Rollout, useRollout } from './rollout.ts';

interface RolloutPageProps {
  title: string | ((rollout: Rollout) => string);
  /** What the title is while nothing has come. */
  waitingTitle?: string;
  actions?: (rollout: Rollout) => ReactNode;
  /** A page of one measure: the figures of no other are fetched. */
  measure?: string;
  children: (rollout: Rollout) => ReactNode;
}

/** The frame of every page about the rollout: its day, its slider, and the four sights. */
export function RolloutPage({ title, waitingTitle = '', actions, measure, children }: RolloutPageProps) {
  const { asOf } = useAsOf();
  const { data, isStale, error, retry } = useRollout(asOf, measure);
  const titleText = typeof title === 'string' ? title : data ? title(data) : waitingTitle;
  return (
    <PageFrame
      title={titleText}
      subtitle={data && <WhatIsShown rollout={data} />}
      actions={data && actions?.(data)}
    >
      {data && <AsOfBar {...rolloutSpan(data.measures)} />}
      {error !== undefined && <LoadFailed error={error} onRetry={retry} />}
      {data === undefined && error === undefined && <Waiting rows={10} />}
      {data === null && <NoPlan />}
      {data && (
        <Box aria-busy={isStale} sx={{ opacity: isStale ? 0.55 : 1, transition: 'opacity 120ms' }}>
          <Suspense fallback={<Waiting rows={10} />}>{children(data)}</Suspense>
        </Box>
      )}
    </PageFrame>
  );
}

function WhatIsShown({ rollout: { measures, progress } }: { rollout: Rollout }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { order, asOf } = measures;
  const figures = {
    number: order.number,
    signedOn: formatDay(order.signedOn, language),
    asOf: formatDay(asOf, language),
  };
  return (
    <>
      {t('rollout.shown', figures)}
      {progress.countedOn < progress.asOf &&
        `. ${t('rollout.countedOn', { day: formatDay(progress.countedOn, language) })}`}
    </>
  );
}
