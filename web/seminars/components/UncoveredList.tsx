import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PlanMunicipality, Uncovered } from '../../../functions/seminars/contract/coveragePlan.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

/** Everybody without a seat, by reason and municipality, by name on opening. */
export function UncoveredList({
  uncovered,
  municipalities,
}: {
  uncovered: readonly Uncovered[];
  municipalities: readonly PlanMunicipality[];
}) {
  const { t } = useTranslation('seminarPlanner');
  const language = useLanguage();
  if (uncovered.length === 0) return <Typography>{t('uncoveredNone')}</Typography>;
  const groups = new Map<string, Uncovered[]>();
  for (const one of uncovered) {
    const key = `${one.reason} ${one.municipalityId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('uncovered')}>
      <Table size="small" aria-label={t('uncovered')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('municipality')}</TableCell>
            <TableCell>{t('why')}</TableCell>
            <TableCell align="right">{t('howMany')}</TableCell>
            <TableCell>{t('who')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...groups].map(([key, nodes]) => {
            const [first] = nodes;
            const municipality = municipalities.find(({ id }) => id === first?.municipalityId);
            return (
              <TableRow key={key}>
                <TableCell component="th" scope="row">
                  {municipality ? inLanguage(municipality.name, language) : first?.municipalityId}
                </TableCell>
                <TableCell>{first && t(`reason.${first.reason}`)}</TableCell>
                <TableCell align="right">{nodes.length}</TableCell>
                <TableCell>
                  <details>
                    <summary>{t('names')}</summary>
                    {nodes.map(({ name }) => inLanguage(name, language)).join('; ')}
                  </details>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
