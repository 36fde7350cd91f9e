import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CodeTaskView } from '../../../functions/adoption/contract/codeTasks.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { codeTasks } from '../queries.ts';

interface CodeTasksProps {
  /** Of the whole region when absent. */
  municipality?: NodeId;
  /** A page about a municipality shows nothing where nobody waits. */
  hideEmpty?: boolean;
}

/** Schools that wait for their code for more than five working days. Raised and closed by themselves. */
export function CodeTasks({ municipality, hideEmpty = false }: CodeTasksProps) {
  const { t } = useTranslation('adoption');
  const tasks = useInfiniteQuery(codeTasks(municipality));
  const items = tasks.data?.pages.flatMap((page) => page.items);
  if (hideEmpty && items?.length === 0) return null;
  return (
    <Box component="section" aria-label={t('codes.title')}>
      <Typography component="h2" variant="h6">
        {t('codes.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('codes.note')}
      </Typography>
      {tasks.isError && <LoadFailed error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {tasks.isPending && <Waiting rows={2} />}
      {items?.length === 0 && <Nothing title={t('codes.empty')}>{t('codes.emptyAdvice')}</Nothing>}
      {items && items.length > 0 && (
        <Box component="ul" aria-label={t('codes.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {items.map((task) => (
            <TaskLine key={task.nodeId} task={task} />
          ))}
        </Box>
      )}
      {tasks.hasNextPage && (
        <Button onClick={() => void tasks.fetchNextPage()} loading={tasks.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </Box>
  );
}

function TaskLine({ task }: { task: CodeTaskView }) {
  const { nodeId, names, since, raisedOn, workingDays, ticket } = task;
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const name = names.at(-1);
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <MuiLink component={Link} to={`${paths.school(nodeId)}#activation`} sx={{ fontWeight: 600 }}>
        {name ? inLanguage(name, language) : nodeId}
      </MuiLink>
      <Typography variant="body2">
        {t('codes.waits', { count: workingDays })} ·{' '}
        {t('codes.since', { day: formatDay(since, language), raised: formatDay(raisedOn, language) })}
      </Typography>
      {ticket && (
        <Typography variant="body2">
          <MuiLink component={Link} to={`${paths.hotline}?ticket=${ticket.id}`}>
            {t('codes.ticket', { number: ticket.number })}
          </MuiLink>
          {ticket.isResolved && ` ${t('codes.ticketResolved')}`}
        </Typography>
      )}
    </Box>
  );
}
