import { Box, Link, List, ListItem, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { DifferencesReply } from '../../../functions/reporting/contract/quarterly.ts';
import { paths } from '../../app/paths.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { differencesOf, type ReportAt } from '../queries.ts';

/** Signed figures against today’s, with the schools that made the difference. */
export function Differences({ at }: { at: ReportAt }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const differences = useQuery(differencesOf(at));
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h6">
        {t('differences.title')}
      </Typography>
      <Sights query={differences}>
        {({ signedAsOf, today, items }) => (
          <>
            <Typography variant="body2" color="text.secondary">
              {t('differences.lead', {
                signed: formatDay(signedAsOf, language),
                today: formatDay(today, language),
              })}{' '}
              {items.length === 0 && t('differences.none')}
            </Typography>
            {items.map((item) => (
              <Difference key={item.number} item={item} from={signedAsOf} />
            ))}
          </>
        )}
      </Sights>
    </Box>
  );
}

function Difference({ item, from }: { item: DifferencesReply['items'][number]; from: string }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const becauseWords = useBecauseWords();
  const { number, title, signed, today, moved, more } = item;
  return (
    <Box component="details" sx={{ my: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        <strong>
          {t('differences.row', {
            number,
            was: signed.satisfied,
            wasOf: signed.obliged,
            is: today.satisfied,
            isOf: today.obliged,
          })}
        </strong>{' '}
        — {title[language] || title.ru}
      </Box>
      <List dense>
        {moved.map((node) => (
          <ListItem key={node.nodeId} sx={{ flexWrap: 'wrap', gap: 1 }}>
            {node.name[language] || node.name.ru}: <StatusChip status={node.from} /> →{' '}
            <StatusChip status={node.to} /> {becauseWords(node.because)}
          </ListItem>
        ))}
      </List>
      {more && <Typography variant="body2">{t('differences.more', { count: moved.length })} </Typography>}
      <Link
        component={RouterLink}
        to={`${paths.changes}?measure=${number}&from=${from}`}
        className="no-print"
      >
        {t('differences.all')}
      </Link>
    </Box>
  );
}
