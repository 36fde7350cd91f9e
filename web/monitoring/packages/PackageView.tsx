import {
  Button,
  Link as MuiLink,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Receipts, PackageView as View } from '../../../functions/monitoring/contract/package.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { StateOfPackage } from './PackageList.tsx';
import { linkToPackage, useRecordReceipts } from './queries.ts';

interface PackageViewProps {
  view: View;
  nameOf: (school: NodeId) => string;
}

/** A package: its file, and the receipt of each sheet; the partner says which are taken and which are not, and why. */
export function PackageView({ view, nameOf }: PackageViewProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const { id, version, records, counts, receiptsDueOn, sha256, formId } = view;
  const mayReceive = useRight('outPackage.receive') !== undefined;
  const maySeeSheets = useRight('submission.view') !== undefined;
  const [reasons, setReasons] = useState<Record<NodeId, string>>({});
  const receive = useRecordReceipts(id);
  const open = useMutation({
    mutationFn: () => linkToPackage(id),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const said = receiptsOf(view, reasons);
  return (
    <Stack sx={{ gap: 2, maxWidth: 960 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <StateOfPackage counts={counts} />
        <Typography variant="body2">{t('packages.counts', counts)}</Typography>
        <Typography variant="body2" color="text.secondary">
          {t('packages.dueOn', { day: formatDay(receiptsDueOn, language) })}
        </Typography>
      </Stack>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<Download size={16} />}
          loading={open.isPending}
          onClick={() => open.mutate()}
        >
          {t('packages.fetch')}
        </Button>
        {mayReceive && (
          <Button
            variant="contained"
            disabled={said.records.length === 0}
            loading={receive.isPending}
            onClick={() => receive.mutate({ version, body: said }, { onSuccess: () => setReasons({}) })}
          >
            {t('packages.send', { count: said.records.length })}
          </Button>
        )}
      </Stack>
      <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        SHA-256: {sha256}
      </Typography>
      {mayReceive && counts.waiting > 0 && <Typography variant="body2">{t('packages.howTo')}</Typography>}
      {open.error && <LoadFailed error={open.error} />}
      {receive.error && <LoadFailed error={receive.error} />}
      <TableContainer>
        <Table size="small" aria-label={t('packages.records')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('packages.school')}</TableCell>
              <TableCell>{t('packages.receipt')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {records.map(({ schoolId, receipt }) => (
              <TableRow key={schoolId}>
                <TableCell component="th" scope="row">
                  {maySeeSheets ? (
                    <MuiLink component={Link} to={paths.sheet(formId, schoolId)}>
                      {nameOf(schoolId)}
                    </MuiLink>
                  ) : (
                    nameOf(schoolId)
                  )}
                </TableCell>
                <TableCell>
                  {receipt
                    ? t(`packages.result.${receipt.result}`, {
                        day: formatDay(receipt.on, language),
                        reason: receipt.reason ?? '',
                      })
                    : t(counts.isLate ? 'packages.noneLate' : 'packages.noneYet')}
                  {mayReceive && receipt === undefined && (
                    <TextField
                      size="small"
                      fullWidth
                      label={t('packages.reason')}
                      value={reasons[schoolId] ?? ''}
                      onChange={({ target }) => setReasons({ ...reasons, [schoolId]: target.value })}
                      slotProps={{
                        htmlInput: { 'aria-label': t('packages.reasonOf', { school: nameOf(schoolId) }) },
                      }}
                      sx={{ display: 'flex', mt: 1, maxWidth: 360 }}
                    />
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Stack>
  );
}

const shortestReason = 3;

/** Whatever waits is taken, except where a reason says that it is not. */
function receiptsOf({ records }: View, reasons: Readonly<Record<NodeId, string>>): Receipts {
  return {
    records: records
      .filter(({ receipt }) => receipt === undefined)
      .map(({ schoolId }) => {
        const reason = reasons[schoolId]?.trim() ?? '';
        return reason.length >= shortestReason
          ? { schoolId, result: 'rejected', reason }
          : { schoolId, result: 'taken' };
      }),
  };
}
