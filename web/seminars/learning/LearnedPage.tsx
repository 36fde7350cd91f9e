import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { type LearnedRow, learners } from '../../../functions/seminars/learning/contract.ts';
import { paths } from '../../app/paths.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { learned } from './queries.ts';

/** How many have finished the learning paths, by municipality. Only those responsible are asked to. */
export function LearnedPage() {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const counts = useQuery(learned);
  return (
    <PageFrame
      title={t('counts.title')}
      subtitle={counts.data && t('counts.subtitle', { day: formatDay(counts.data.asOf, language) })}
      actions={
        <Button component={Link} to={paths.learning}>
          {t('all')}
        </Button>
      }
    >
      <Sights query={counts}>
        {({ items, unnamed }) => (
          <>
            <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('counts.title')}>
              <Table size="small" aria-label={t('counts.title')}>
                <TableHead>
                  <TableRow>
                    <TableCell>{t('counts.municipality')}</TableCell>
                    <TableCell align="right">{t('counts.responsible')}</TableCell>
                    {learners.map((learner) => (
                      <TableCell key={learner} align="right">
                        {t(`counts.learner.${learner}`)}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {[...items]
                    .sort((a, b) =>
                      compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
                    )
                    .map((row) => (
                      <Row key={row.municipalityId} row={row} />
                    ))}
                </TableBody>
                {unnamed && (
                  <TableFooter>
                    <TableRow>
                      <TableCell component="th" scope="row">
                        {t('counts.unnamed')}
                      </TableCell>
                      <TableCell align="right">—</TableCell>
                      {learners.map((learner) => (
                        <TableCell key={learner} align="right">
                          {unnamed[learner]}
                        </TableCell>
                      ))}
                    </TableRow>
                  </TableFooter>
                )}
              </Table>
            </Box>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 2, maxWidth: 760 }}>
              {t('counts.how')}
            </Typography>
          </>
        )}
      </Sights>
    </PageFrame>
  );
}

function Row({ row: { municipalityId, name, browsers, responsible } }: { row: LearnedRow }) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const place = inLanguage(name, language);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {place}
      </TableCell>
      <TableCell align="right">
        <Button
          size="small"
          component={Link}
          to={`${paths.measure('2')}?municipality=${municipalityId}`}
          aria-label={t('counts.openList', { place, ...responsible })}
        >
          {t('counts.ofAll', responsible)}
        </Button>
      </TableCell>
      {learners.map((learner) => (
        <TableCell key={learner} align="right">
          {browsers[learner]}
        </TableCell>
      ))}
    </TableRow>
  );
}
