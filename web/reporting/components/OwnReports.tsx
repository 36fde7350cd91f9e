import { List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Day } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { quartersUpTo } from '../quarters.ts';
import { reportList } from '../queries.ts';
import { ReportStatusChip } from './ReportStatusChip.tsx';

/** Quarters of a municipality, each with where its report stands. */
export function OwnReports({ nodeId, today }: { nodeId: string; today: Day }) {
  const periodWords = usePeriodWords();
  const reports = useQuery(reportList());
  return (
    <Sights query={reports}>
      {({ items }) => (
        <List sx={{ maxWidth: 640 }}>
          {quartersUpTo(today).map((quarter) => (
            <ListItem key={quarter} disablePadding divider>
              <ListItemButton component={Link} to={paths.report(nodeId, quarter)}>
                <ListItemText primary={periodWords(quarter)} />
                <ReportStatusChip status={items.find(({ period }) => period === quarter)?.status} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      )}
    </Sights>
  );
}
