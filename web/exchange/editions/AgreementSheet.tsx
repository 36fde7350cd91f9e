import { Alert, Box, Button, Link, Paper, Stack, Typography } from '@mui/material';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { EditionView, Side } from '../../../functions/exchange/contract/editions.ts';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useSheetStep } from './queries.ts';
import { RemarkCard } from './RemarkCard.tsx';
import { RemarkForm } from './RemarkForm.tsx';

const sides: readonly Side[] = ['department', 'partner'];

/** Who has approved, what is still open, and the next step for whoever may take it. */
export function AgreementSheet({ edition }: { edition: EditionView }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const mayRemark = useRight('contract.remark') !== undefined;
  const isAgreeing = edition.state === 'agreeing';
  const open = edition.remarks.filter(({ closed }) => !closed).length;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="sheet" sx={{ p: 2, mb: 2 }}>
      <Typography id="sheet" component="h2" variant="h6">
        {t('sheet.title', { number: edition.number })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('sheet.laidOut', {
          who: edition.laidOut.byName ?? edition.laidOut.by,
          when: formatInstant(edition.laidOut.at, language),
        })}
      </Typography>
      <Typography sx={{ my: 1, maxWidth: 860 }}>{edition.note}</Typography>
      <Alert severity={isAgreeing ? 'info' : 'success'} role="status" sx={{ mb: 2, maxWidth: 860 }}>
        {edition.inForceFrom
          ? t('sheet.inForceFrom', { day: formatDay(edition.inForceFrom, language) })
          : t('sheet.wantedFrom', { day: formatDay(edition.wantedFrom, language) })}
        {isAgreeing && open > 0 && ` ${t('sheet.open', { count: open })}`}
      </Alert>
      <Approvals edition={edition} open={open} />
      {edition.passed && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <Link component={RouterLink} to={`${paths.exchange}?run=${edition.passed.runId}`}>
            {t('sheet.passed', { when: formatInstant(edition.passed.at, language) })}
          </Link>
        </Typography>
      )}
      <Typography component="h3" variant="subtitle1" sx={{ mt: 2, mb: 1 }}>
        {t('sheet.remarks')}
      </Typography>
      {edition.remarks.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('sheet.noRemarks')}
        </Typography>
      )}
      <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: 'none' }}>
        {edition.remarks.map((remark) => (
          <RemarkCard key={remark.id} edition={edition} remark={remark} />
        ))}
      </Stack>
      {isAgreeing && mayRemark && <RemarkForm edition={edition} />}
      {edition.reworks.length > 0 && (
        <>
          <Typography component="h3" variant="subtitle1" sx={{ mt: 2 }}>
            {t('sheet.reworks')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {edition.reworks.map(({ at, by, byName, why }) => (
              <li key={at}>
                {t('sheet.rework', { why, who: byName ?? by, when: formatInstant(at, language) })}
              </li>
            ))}
          </Box>
        </>
      )}
    </Paper>
  );
}

/** Each organisation approves by a person of its own. */
function Approvals({ edition, open }: { edition: EditionView; open: number }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { person } = useSession();
  const mayApprove = useRight('contract.approve') !== undefined;
  const approve = useSheetStep(edition);
  const own: Side = person?.role === 'partner' ? 'partner' : 'department';
  const said = (side: Side) => {
    const approval = edition.approvals.find((one) => one.side === side);
    if (!approval) return t('sheet.notApproved');
    const who = approval.byName ?? approval.by;
    return t('sheet.approved', { who, when: formatInstant(approval.at, language) });
  };
  const isOwnAwaited =
    edition.state === 'agreeing' && mayApprove && !edition.approvals.some(({ side }) => side === own);
  return (
    <>
      <Box component="dl" sx={{ display: 'grid', gap: 0.5, m: 0 }}>
        {sides.map((side) => (
          <Box key={side} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {t(`side.${side}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {said(side)}
            </Typography>
          </Box>
        ))}
      </Box>
      {isOwnAwaited && (
        <Box sx={{ mt: 1.5 }}>
          <Button
            variant="contained"
            startIcon={<Check size={18} />}
            disabled={open > 0}
            loading={approve.isPending}
            onClick={() => approve.mutate({ what: 'approval' })}
          >
            {t('sheet.approve')}
          </Button>
          {open > 0 && (
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {t('sheet.blocked')}
            </Typography>
          )}
        </Box>
      )}
      {approve.error && <LoadFailed error={approve.error} />}
    </>
  );
}
