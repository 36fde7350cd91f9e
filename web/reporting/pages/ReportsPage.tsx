import { List, ListItem, ListItemText } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { reportList } from '../queries.ts';

/** Reports of one's own place and of what belongs to it. */
export function ReportsPage() {
  const { t } = useTranslation('reporting');
  const reports = useQuery(reportList());
  return (
    <PageFrame title={t('list.title')} subtitle={t('list.subtitle')}>
      <Sights query={reports}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('list.empty')}>{t('list.emptyAdvice')}</Nothing>
          ) : (
            <List>
              {items.map(({ id, kind, period, status }) => (
                <ListItem key={id}>
                  <ListItemText
                    primary={`${t(`kind.${kind}`)} · ${period}`}
                    secondary={t(`status.${status}`)}
                  />
                </ListItem>
              ))}
            </List>
          )
        }
      </Sights>
    </PageFrame>
  );
}
