import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  Link as MuiLink,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Mark } from '../../../functions/hotline/contract/report.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Waiting } from '../../shared/ui/sights.tsx';
import { markedTickets, type ReportFilter } from '../reportQueries.ts';

interface MarkedTicketsProps {
  filter: ReportFilter;
  mark: Mark;
  onClose: () => void;
}

/** The tickets behind a figure; as many as it says. */
export function MarkedTickets({ filter, mark, onClose }: MarkedTicketsProps) {
  const { t } = useTranslation(['hotline', 'hotlineReports']);
  const language = useLanguage();
  const list = useInfiniteQuery(markedTickets(filter, mark));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="marked-tickets">
      <DialogTitle id="marked-tickets">{t(`reports.mark.${mark}`)}</DialogTitle>
      <DialogContent>
        {list.isError && <LoadFailed error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <Waiting />}
        <List aria-label={t('reports.list')} disablePadding>
          {rows.map(({ id, number, subject, queue, createdAt, schoolName, operator }) => (
            <ListItem key={id} disableGutters divider sx={{ display: 'block' }}>
              <MuiLink component={Link} to={`${paths.hotline}?view=all&ticket=${id}`}>
                {subject}
              </MuiLink>
              <Typography variant="body2" color="text.secondary">
                {[
                  `№ ${number}`,
                  formatInstant(createdAt, language),
                  t(`queue.${queue}`),
                  schoolName && inLanguage(schoolName, language),
                  operator?.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </ListItem>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        {list.hasNextPage && (
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('reports.more')}
          </Button>
        )}
        <Button onClick={onClose}>{t('reports.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
