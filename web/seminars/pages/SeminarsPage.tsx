import { List, ListItem, ListItemText } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { sessionList } from '../queries.ts';

/** All sessions that the viewer may see, by their days. */
export function SeminarsPage() {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const sessions = useQuery(sessionList({}));
  return (
    <PageFrame title={t('title')} subtitle={t('subtitle')}>
      <Sights query={sessions}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('noSessions')}>{t('noSessionsAdvice')}</Nothing>
          ) : (
            <List aria-label={t('list')}>
              {items.map(({ id, title, days, seats, format }) => (
                <ListItem key={id} divider>
                  <ListItemText
                    primary={inLanguage(title, language)}
                    secondary={[
                      formatDay(days[0]?.date ?? '', language),
                      t(`format.${format}`),
                      t('seats', { ...seats }),
                    ].join(' · ')}
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
