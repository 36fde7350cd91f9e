import { Button, List } from '@mui/material';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing, Sights } from '../../../shared/ui/sights.tsx';

interface BoxListProps<Row> {
  box: 'inbox' | 'sent' | 'draft';
  list: UseInfiniteQueryResult<InfiniteData<{ items: Row[]; next?: string | undefined }>>;
  /** Words or a filter leave some of it out. */
  isCut: boolean;
  children: (row: Row) => ReactNode;
}

/** The four sights of a box, and the way to its older messages. */
export function BoxList<Row>({ box, list, isCut, children }: BoxListProps<Row>) {
  const { t } = useTranslation('post');
  return (
    <>
      <Sights query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length > 0)
            return (
              <List aria-label={t(`list.${box}`)} disablePadding>
                {rows.map(children)}
              </List>
            );
          return isCut ? (
            <Nothing title={t('noneFound')}>{t('noneFoundAdvice')}</Nothing>
          ) : (
            <Nothing title={t(`empty.${box}`)}>{t(`emptyAdvice.${box}`)}</Nothing>
          );
        }}
      </Sights>
      {list.hasNextPage && (
        <Button sx={{ mt: 1 }} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </>
  );
}
