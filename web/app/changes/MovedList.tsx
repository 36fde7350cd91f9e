import { Button, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MovedNode } from '../../../functions/plan/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { movedNodes, type Step } from '../../plan/queries.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { EvidenceTable } from '../measure/EvidenceTable.tsx';
import { type ListedRow, movementOf } from '../measure/evidenceFilter.ts';
import { signed } from '../overview/signed.ts';
import { useNodeNames } from '../rollout/nodeNames.ts';
import { Panel } from '../rollout/Panel.tsx';

interface MovedListProps {
  planId: string;
  step: Step;
  municipalities: readonly NodeView[];
}

/** The nodes that made a step, each from its status to its status and why; together they are the step. */
export function MovedList({ planId, step, municipalities }: MovedListProps) {
  const { t } = useTranslation('changes');
  const periodWords = usePeriodWords();
  const list = useInfiniteQuery(movedNodes(planId, step));
  const names = useNodeNames(municipalities, step.municipality);
  const moved = list.data?.pages.flatMap(({ items }) => items);
  const [first] = moved ?? [];
  return (
    <Panel title={t('changes.whoMoved')}>
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {first && first.fromPeriod !== first.period && (
        <Typography variant="body2" color="text.secondary">
          {t('changes.periods', { from: periodWords(first.fromPeriod), to: periodWords(first.period) })}
        </Typography>
      )}
      {moved?.length === 0 && <Nothing title={t('changes.nobody')} />}
      {moved && moved.length > 0 && (
        <>
          <Reconciled rows={moved.map(rowOf)} isWhole={!list.hasNextPage} />
          <EvidenceTable rows={moved.map(rowOf)} names={names} />
        </>
      )}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} disabled={list.isFetchingNextPage}>
          {t('changes.more')}
        </Button>
      )}
    </Panel>
  );
}

/** How the moves add up; the sum is that of the line once the whole list is there. */
function Reconciled({ rows, isWhole }: { rows: readonly ListedRow[]; isWhole: boolean }) {
  const { t } = useTranslation('changes');
  const language = useLanguage();
  const { up, down } = movementOf(rows);
  const others = rows.length - up - down;
  const parts = [
    up > 0 && t('changes.gained', { count: up }),
    down > 0 && t('changes.lost', { count: down }),
    others > 0 && t('changes.others', { count: others }),
  ].filter(Boolean);
  return (
    <Typography variant="body2" role="status" sx={{ mb: 1.5 }}>
      {parts.join(', ')}.{' '}
      {isWhole && <strong>{t('changes.sum', { change: signed(up - down, language) })}</strong>}
    </Typography>
  );
}

function rowOf({ nodeId, municipalityId, period, from, to, since, because }: MovedNode): ListedRow {
  return {
    nodeId,
    ...(municipalityId && { municipalityId }),
    period,
    status: to,
    was: from,
    ...(since && { since }),
    because,
  };
}
