import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProfile } from '../../../../functions/exchange/contract/profile.ts';
import { formatNumber, formatShare } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Sights } from '../../../shared/ui/sights.tsx';
import { profileLink, profileOf } from '../../runQueries.ts';
import { DownloadButton } from '../DownloadButton.tsx';

/** What a package holds, without a single value that could be somebody’s: read when it is asked for. */
export function Profile({ runId }: { runId: string }) {
  const { t } = useTranslation('exchange');
  const [isOpen, setOpen] = useState(false);
  const profile = useQuery({ ...profileOf(runId), enabled: isOpen });
  return (
    <Accordion
      variant="outlined"
      disableGutters
      expanded={isOpen}
      onChange={(_event, open) => setOpen(open)}
      slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
      sx={{ mt: 2 }}
    >
      <AccordionSummary expandIcon={<ChevronDown size={18} />}>
        <Typography component="span" variant="subtitle1">
          {t('profile.title')}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Sights query={profile}>
          {({ files }) =>
            files.length === 0 ? (
              <Typography variant="body2" color="text.secondary">
                {t('profile.nothing')}
              </Typography>
            ) : (
              <>
                <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: 760 }}>
                  {t('profile.note')}
                </Typography>
                <DownloadButton label={t('profile.download')} linkOf={() => profileLink(runId)} />
                {files.map((file) => (
                  <FileColumns key={file.file} file={file} />
                ))}
              </>
            )
          }
        </Sights>
      </AccordionDetails>
    </Accordion>
  );
}

function FileColumns({ file: { file, rows, columns } }: { file: FileProfile }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const label = t('profile.file', { file, rows: formatNumber(rows, language) });
  return (
    <>
      <Typography component="h4" variant="subtitle2" sx={{ mt: 2 }}>
        {label}
      </Typography>
      <TableContainer tabIndex={0} role="group" aria-label={label}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell>{t('columns.name')}</TableCell>
              <TableCell align="right">{t('profile.filled')}</TableCell>
              <TableCell align="right">{t('profile.distinct')}</TableCell>
              <TableCell>{t('profile.words')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {columns.map(({ name, filled, distinct, isEstimated, words = [] }) => (
              <TableRow key={name}>
                <TableCell sx={{ fontFamily: 'monospace' }}>{name}</TableCell>
                <TableCell align="right">{formatShare(filled / rows, language)}</TableCell>
                <TableCell align="right">
                  {isEstimated && '≈ '}
                  {formatNumber(distinct, language)}
                </TableCell>
                <TableCell>
                  {words.map(({ word, count }) => `${word} – ${formatNumber(count, language)}`).join(', ')}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
