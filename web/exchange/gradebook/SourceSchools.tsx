import {
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SourceSchoolView } from '../../../functions/exchange/contract/pull.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useFaultWords, useRuleWords } from './faultWords.ts';
import { sourceSchools } from './queries.ts';

const columns = ['school', 'pulled', 'lessons', 'counted', 'fault'] as const;

/** Of each school: when its gradebook was last read, what was counted, and what last went wrong. */
export function SourceSchools({ municipality }: { municipality: NodeId | undefined }) {
  const { t } = useTranslation('exchange');
  const schools = useInfiniteQuery(sourceSchools(municipality));
  return (
    <>
      <Sights query={schools}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <Nothing title={t('gradebook.schools.empty')}>{t('gradebook.schools.emptyAdvice')}</Nothing>
            );
          return (
            <TableContainer tabIndex={0} role="group" aria-label={t('gradebook.schools.title')}>
              <Table size="small" aria-label={t('gradebook.schools.title')}>
                <TableHead>
                  <TableRow>
                    {columns.map((name) => (
                      <TableCell key={name}>{t(`gradebook.schools.column.${name}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map((school) => (
                    <SchoolRow key={school.nodeId} school={school} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          );
        }}
      </Sights>
      {schools.hasNextPage && (
        <Button onClick={() => void schools.fetchNextPage()} loading={schools.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </>
  );
}

function SchoolRow({ school: { nodeId, name, pulled, counted, fault } }: { school: SourceSchoolView }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const faultWords = useFaultWords();
  const ruleWords = useRuleWords();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <MuiLink component={Link} to={paths.school(nodeId)}>
          {name}
        </MuiLink>
      </TableCell>
      <TableCell>
        {pulled ? formatInstant(pulled.at, language) : t('gradebook.schools.never')}
        {pulled && (
          <Typography variant="caption" component="div" color="text.secondary">
            {periodWords(pulled.week)}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {pulled &&
          t('gradebook.schools.lessons', {
            recorded: formatNumber(pulled.lessonsRecorded, language),
            expected: formatNumber(pulled.lessonsExpected, language),
            classes: pulled.classes,
          })}
      </TableCell>
      <TableCell>
        {counted && t(`gradebook.counted.${counted.outcome}`)}
        {counted && counted.codes.length > 0 && `: ${counted.codes.map(ruleWords).join(', ')}`}
      </TableCell>
      <TableCell>{fault && `${faultWords(fault)} ${formatInstant(fault.at, language)}`}</TableCell>
    </TableRow>
  );
}
