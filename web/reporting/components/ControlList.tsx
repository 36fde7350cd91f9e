import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ControlView } from '../../../functions/reporting/contract/controls.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { type ControlState, controls } from '../controlQueries.ts';
import { FindingWords } from './FindingWords.tsx';

interface ControlListProps {
  node: NodeId;
  state: ControlState;
  days?: { from: Day; to: Day } | undefined;
  nameOf: (id: NodeId) => string;
}

/** Protocols with how each of their findings stands. */
export function ControlList({ node, state, days, nameOf }: ControlListProps) {
  const { t } = useTranslation('control');
  const list = useInfiniteQuery(controls(node, state, days));
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Waiting rows={4} />}
      {items && (
        <Typography variant="body2" color="text.secondary" role="status">
          {t('page.count', { count: items.length })}
        </Typography>
      )}
      {items?.length === 0 && <Nothing title={t('page.none')}>{t('page.noneAdvice')}</Nothing>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {items?.map((control) => (
          <Line key={control.id} control={control} name={nameOf(control.nodeId)} />
        ))}
      </Box>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  );
}

function Line({ control, name }: { control: ControlView; name: string }) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const { id, on, manner, findings } = control;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <MuiLink component={Link} to={paths.controlRecord(id)}>
          {name}
        </MuiLink>
        <Typography variant="body2" color="text.secondary">
          {t(`manner.${manner}`)}, {formatDay(on, language)} ·{' '}
          {findings.length === 0 ? t('finding.none') : t('finding.count', { count: findings.length })}
        </Typography>
      </Stack>
      {findings.map((finding) => (
        <Box key={finding.id} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 0.25 }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {finding.text}
          </Typography>
          <FindingWords finding={finding} />
        </Box>
      ))}
    </Box>
  );
}
