import {
  Button,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { WaitingSchool } from '../../../functions/reporting/contract/quarterly.ts';
import { paths } from '../../app/paths.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { useLanguage } from '../../shared/text/language.ts';

const shownAtFirst = 15;

/** Who has not done what they are obliged to, and why. */
export function WaitingSchools({ schools }: { schools: readonly WaitingSchool[] }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const becauseWords = useBecauseWords();
  const [isWhole, setWhole] = useState(false);
  const rows = schools.flatMap(({ items, ...school }) => items.map((item) => ({ ...school, ...item })));
  if (rows.length === 0) return <Typography>{t('report.waitingNone')}</Typography>;
  return (
    <>
      <TableContainer tabIndex={0} role="region" aria-label={t('report.waiting')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('report.school')}</TableCell>
              <TableCell>{t('report.measure')}</TableCell>
              <TableCell>{t('list.state')}</TableCell>
              <TableCell>{t('report.why')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows
              .slice(0, isWhole ? rows.length : shownAtFirst)
              .map(({ nodeId, name, number, status, because }) => (
                <TableRow key={`${nodeId}-${number}`}>
                  <TableCell>
                    {nodeId.startsWith('s-') ? (
                      <Link component={RouterLink} to={paths.school(nodeId)}>
                        {name[language] || name.ru}
                      </Link>
                    ) : (
                      name[language] || name.ru
                    )}
                  </TableCell>
                  <TableCell>{number}</TableCell>
                  <TableCell>
                    <StatusChip status={status} />
                  </TableCell>
                  <TableCell>{becauseWords(because)}</TableCell>
                </TableRow>
              ))}
          </TableBody>
        </Table>
      </TableContainer>
      {!isWhole && rows.length > shownAtFirst && (
        <Button className="no-print" size="small" onClick={() => setWhole(true)}>
          {t('report.waitingMore', { count: rows.length - shownAtFirst })}
        </Button>
      )}
    </>
  );
}
