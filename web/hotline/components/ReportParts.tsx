import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Figures, Mark, Part } from '../../../functions/hotline/contract/report.ts';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useMinutes } from '../useMinutes.ts';

interface ReportPartsProps {
  title: string;
  parts: readonly Part[];
  nameOf: (part: Part) => string;
  onOpen: (mark: Mark, part: Part) => void;
}

/** A report by parts: how much was asked as a bar, and what came of it. Every figure opens its tickets. */
export function ReportParts({ title, parts, nameOf, onOpen }: ReportPartsProps) {
  const { t } = useTranslation('hotlineReports');
  const language = useLanguage();
  const minutes = useMinutes();
  const most = Math.max(1, ...parts.map(({ counts }) => counts.asked));
  return (
    <Box component="section" aria-label={title} sx={{ minWidth: 0 }}>
      <Typography component="h2" variant="subtitle1" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('reports.part')}</TableCell>
              <TableCell>{t('reports.mark.asked')}</TableCell>
              <TableCell>{t('reports.firstMedian')}</TableCell>
              <TableCell>{t('reports.firstNinety')}</TableCell>
              <TableCell>{t('reports.solutionNinety')}</TableCell>
              <TableCell>{t('reports.kept')}</TableCell>
              <TableCell>{t('reports.mark.firstMissed')}</TableCell>
              <TableCell>{t('reports.mark.reopened')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.map((part) => {
              const figure = (mark: Mark) => (
                <FigureLink
                  count={part.counts[mark]}
                  label={t('reports.opens', {
                    mark: t(`reports.mark.${mark}`),
                    part: nameOf(part),
                    count: part.counts[mark],
                  })}
                  onOpen={() => onOpen(mark, part)}
                />
              );
              return (
                <TableRow key={part.key}>
                  <TableCell component="th" scope="row">
                    {nameOf(part)}
                  </TableCell>
                  <TableCell sx={{ minWidth: 140 }}>
                    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                      <Box
                        aria-hidden="true"
                        sx={{
                          height: 12,
                          borderRadius: 0.5,
                          bgcolor: 'primary.main',
                          width: `${(part.counts.asked / most) * 80}px`,
                        }}
                      />
                      {figure('asked')}
                    </Box>
                  </TableCell>
                  <TableCell>{minutes(part.firstMinutes?.p50)}</TableCell>
                  <TableCell>{minutes(part.firstMinutes?.p90)}</TableCell>
                  <TableCell>{minutes(part.solutionMinutes?.p90)}</TableCell>
                  <TableCell>{keptShare(part, (share) => formatShare(share, language))}</TableCell>
                  <TableCell>{figure('firstMissed')}</TableCell>
                  <TableCell>{figure('reopened')}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

/** Of the first responses that were given or are due, those in time. */
function keptShare({ counts }: Figures, format: (share: number) => string): string {
  const of = counts.firstKept + counts.firstMissed;
  return of === 0 ? '—' : format(counts.firstKept / of);
}

/** A count that opens the tickets it counts; zero opens nothing. */
export function FigureLink({ count, label, onOpen }: { count: number; label: string; onOpen: () => void }) {
  const language = useLanguage();
  const text = formatNumber(count, language);
  if (count === 0) return <span>{text}</span>;
  return (
    <MuiLink component="button" type="button" aria-label={label} onClick={onOpen}>
      {text}
    </MuiLink>
  );
}
