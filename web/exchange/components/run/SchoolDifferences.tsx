import { Accordion, AccordionDetails, AccordionSummary, Box, Button, Chip, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem, SchoolDifference } from '../../../../functions/exchange/contract/difference.ts';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { formatShare } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Sights } from '../../../shared/ui/sights.tsx';
import { differenceOf } from '../../runQueries.ts';
import { CountTable } from './CountTable.tsx';
import { Examples } from './Examples.tsx';

/** Schools with what changes at each; those that need a second look come first, those that do not change are left out. */
export function SchoolDifferences({ run }: { run: RunView }) {
  const { t } = useTranslation('exchange');
  const difference = useInfiniteQuery(differenceOf(run));
  return (
    <Box sx={{ mt: 2 }}>
      <Sights query={difference}>
        {({ pages }) => (
          <>
            <Problems problems={pages[0]?.problems ?? []} />
            {pages
              .flatMap(({ items }) => items)
              .filter(({ added, changed, removed }) => added + changed + removed > 0)
              .map((school) => (
                <SchoolPart key={school.unit} school={school} />
              ))}
          </>
        )}
      </Sights>
      {difference.hasNextPage && (
        <Button onClick={() => void difference.fetchNextPage()} loading={difference.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </Box>
  );
}

function SchoolPart({ school }: { school: SchoolDifference }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { unit, name, added, changed, removed, removedShare, needsSecond, files } = school;
  const title = unit === '' ? t('difference.region') : name || unit;
  return (
    <Accordion
      variant="outlined"
      disableGutters
      slotProps={{ heading: { component: 'h4' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ChevronDown size={18} />}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography component="span">{title}</Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {t('difference.short', { added, changed, removed })}
          </Typography>
          {needsSecond && (
            <Chip
              size="small"
              color="warning"
              label={t('difference.removes', { share: formatShare(removedShare, language) })}
            />
          )}
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <CountTable label={title} files={files} />
        <Examples files={files} />
      </AccordionDetails>
    </Accordion>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('exchange');
  if (problems.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography component="h4" variant="subtitle2">
        {t('problem.title')}
      </Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
        {problems.map(({ code, file, row, column, value }) => (
          <Typography component="li" variant="body2" key={`${file} ${row} ${column} ${value}`}>
            {t(`problem.${code}`, { file, row, column, value })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
