import {
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { planVersion } from '../queries.ts';
import { useDeadlineWords } from '../words.ts';

/** A version of the plan as it was published. */
export function VersionContent({ planId, number }: { planId: string; number: number }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const deadlineWords = useDeadlineWords();
  return (
    <section>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {t('versions.content', { number })}
      </Typography>
      <Sights query={useQuery(planVersion(planId, number))}>
        {({ content }) => (
          <TableContainer component={Paper} variant="outlined">
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{t('column.measure')}</TableCell>
                  <TableCell>{t('column.due')}</TableCell>
                  <TableCell>{t('column.owner')}</TableCell>
                  <TableCell>{t('field.result')}</TableCell>
                </TableRow>
              </TableHead>
              {content.sections.map(({ appendix, title, measures }) => (
                <TableBody key={title.ru}>
                  <TableRow>
                    <TableCell component="th" scope="rowgroup" colSpan={4} sx={{ bgcolor: 'action.hover' }}>
                      {t('gantt.group', { appendix, title: inLanguage(title, language) })}
                    </TableCell>
                  </TableRow>
                  {measures.map((measure) => (
                    <TableRow key={measure.number}>
                      <TableCell component="th" scope="row">
                        {measure.number}. {inLanguage(measure.title, language)}
                      </TableCell>
                      <TableCell>{deadlineWords(measure.deadline)}</TableCell>
                      <TableCell>{measure.owners.join(', ') || t('noOwner')}</TableCell>
                      <TableCell>{measure.result && inLanguage(measure.result, language)}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              ))}
            </Table>
          </TableContainer>
        )}
      </Sights>
    </section>
  );
}
