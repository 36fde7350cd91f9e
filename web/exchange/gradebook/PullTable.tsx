import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PullView } from '../../../functions/exchange/contract/pull.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { usePullColumns } from './pullColumns.tsx';
import { isAtRest, pullList, useReadAgain } from './queries.ts';

const idOf = ({ id }: PullView) => id;

/** Pulls of the region, newest first; one that did not bring everything can be asked again from here. */
export function PullTable({ mayPull }: { mayPull: boolean }) {
  const { t } = useTranslation('exchange');
  const pulls = useInfiniteQuery(pullList());
  const pages = pulls.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = usePullColumns(mayPull);
  const view = useTableView('pulls');
  useReadWhenDone(rows);
  return (
    <Sights query={pulls}>
      {() =>
        rows.length === 0 ? (
          <Nothing title={t('gradebook.pulls.empty')}>{t('gradebook.pulls.emptyAdvice')}</Nothing>
        ) : (
          <DataTable
            label={t('gradebook.pulls.title')}
            columns={columns}
            rows={rows}
            view={view}
            more={moreOf(pulls)}
            keyOf={idOf}
          />
        )
      }
    </Sights>
  );
}

/** What pulls bring stands in other lists too: they are read again when one comes to rest. */
function useReadWhenDone(pulls: readonly PullView[]) {
  const readAgain = useReadAgain();
  const working = pulls.filter((pull) => !isAtRest(pull)).length;
  const before = useRef(working);
  useEffect(() => {
    if (working < before.current) readAgain();
    before.current = working;
  });
}
