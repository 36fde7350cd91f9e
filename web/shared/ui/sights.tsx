import { Alert, AlertTitle, Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem.ts';
import { useProblemWords } from './problemWords.ts';

/** Waiting: the shape of what comes, so that nothing jumps. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('shared');
  return (
    <Stack sx={{ gap: 1 }} aria-busy="true" aria-label={t('waiting')} role="status">
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <Skeleton key={row} variant="rounded" height={36} />
      ))}
    </Stack>
  );
}

/** Failed: what happened, what to do, and the number by which support finds it. */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('shared');
  const { title, advice } = useProblemWords()(error);
  return (
    <Alert
      severity="error"
      sx={{
        my: 1,
        // On a phone the button stands under the words, which need the whole width.
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        '& .MuiAlert-message': { flex: { xs: '1 1 calc(100% - 34px)', sm: 'none' } },
        '& .MuiAlert-action': { ml: { xs: '26px', sm: 'auto' } },
      }}
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {advice}
      {error instanceof ApiProblem && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
          {t('requestNumber', { id: error.problem.requestId })}
        </Typography>
      )}
    </Alert>
  );
}

/** Empty: why there is nothing, and what would fill it. */
export function Nothing({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1, py: 6, px: 2, color: 'text.secondary' }}>
      <Inbox size={32} aria-hidden="true" />
      <Typography component="p" variant="subtitle1" color="text.primary">
        {title}
      </Typography>
      {children && <Box sx={{ maxWidth: 520 }}>{children}</Box>}
      {action}
    </Stack>
  );
}

interface SightsProps<Data> {
  query: UseQueryResult<Data>;
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}

/**
 * What comes in its own time: a part whose words are still on their way waits by itself, and neither hides what stands
 * around it nor takes the cursor out of a field there.
 */
export function InOwnTime({ waiting, children }: { waiting?: ReactNode; children: ReactNode }) {
  return <Suspense fallback={waiting ?? <Waiting rows={3} />}>{children}</Suspense>;
}

/** The sights of a query: after a failed refresh the old data stays under the notice. */
export function Sights<Data>({ query, waiting, children }: SightsProps<Data>) {
  return (
    <>
      {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (waiting ?? <Waiting />)}
      {query.data !== undefined && <InOwnTime waiting={waiting}>{children(query.data)}</InOwnTime>}
    </>
  );
}
