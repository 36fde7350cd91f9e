import { Box, Card, Chip, List, ListItem, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Vacancy } from '../../../functions/registry/contract/vacancies.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { vacancies } from '../actDeskQueries.ts';
import { nameOf } from '../names.ts';
import { pageOf } from '../nodeRows.ts';

/** Roles of a desk's nodes that nobody fills any more, the longest empty first, each with the way to a new act. */
export function Vacancies({ desk }: { desk: NodeId }) {
  const { t } = useTranslation('registry');
  const found = useQuery(vacancies(desk));
  return (
    <Sights query={found}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing title={t('acts.vacancy.empty')}>{t('acts.vacancy.emptyAdvice')}</Nothing>
        ) : (
          <>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
              {t('acts.vacancy.count', { count: items.length })}
            </Typography>
            <Card>
              <List disablePadding aria-label={t('acts.tab.vacancies')}>
                {items.map((vacancy) => (
                  <ListItem key={`${vacancy.nodeId}${vacancy.role}`} divider sx={{ px: { xs: 1.5, sm: 2 } }}>
                    <VacancyLine vacancy={vacancy} />
                  </ListItem>
                ))}
              </List>
            </Card>
          </>
        )
      }
    </Sights>
  );
}

function VacancyLine({ vacancy }: { vacancy: Vacancy }) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const { nodeId, kind, personName, reason, since, role, actNumber, isActWaiting } = vacancy;
  const day = since && formatDay(since, language);
  return (
    <Box sx={{ width: '100%', minWidth: 0 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <MuiLink component={Link} to={pageOf({ id: nodeId, kind })} sx={{ fontWeight: 600 }}>
          {nameOf(vacancy, today, language)}
        </MuiLink>
        {isActWaiting && <Chip size="small" variant="outlined" label={t('acts.vacancy.waiting')} />}
      </Stack>
      <Typography variant="body2">
        {t(`acts.vacancy.reason.${reason}`, { person: personName, number: actNumber })}
        {day && ` ${t('acts.vacancy.since', { day })}`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('acts.vacancy.role', { role: t(`acts.role.${role}`) })}
      </Typography>
    </Box>
  );
}
