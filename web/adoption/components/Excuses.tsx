import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { GrantedExcuse, schoolExcusesViewSchema } from '../../../functions/adoption/contract/excuses.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { ExcuseForm } from './ExcuseForm.tsx';
import { WithdrawExcuse } from './WithdrawExcuse.tsx';

interface ExcusesProps {
  view: z.output<typeof schoolExcusesViewSchema>;
  mayGrant: boolean;
}

/** What leadership has excused a school from by a document, newest first; the withdrawn stay with their reason. */
export function Excuses({ view: { nodeId, granted, version }, mayGrant }: ExcusesProps) {
  const { t } = useTranslation('adoption');
  const [isFormOpen, setFormOpen] = useState(false);
  return (
    <>
      {granted.length === 0 && <Nothing title={t('excuses.none')}>{t('excuses.noneAdvice')}</Nothing>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {granted.map((excuse) => (
          <Excuse key={excuse.id} nodeId={nodeId} excuse={excuse} version={version} mayWithdraw={mayGrant} />
        ))}
      </Box>
      {mayGrant && !isFormOpen && (
        <Button variant="outlined" className="no-print" sx={{ mt: 1 }} onClick={() => setFormOpen(true)}>
          {t('excuses.give')}
        </Button>
      )}
      {mayGrant && isFormOpen && <ExcuseForm nodeId={nodeId} onDone={() => setFormOpen(false)} />}
    </>
  );
}

interface ExcuseProps {
  nodeId: string;
  excuse: GrantedExcuse;
  version: number;
  mayWithdraw: boolean;
}

function Excuse({ nodeId, excuse, version, mayWithdraw }: ExcuseProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const { withdrawn, reason, document } = excuse;
  const day = (of: string) => formatDay(of, language);
  return (
    <Box component="li">
      <Typography variant="subtitle2" component="h3" sx={withdrawn && { textDecoration: 'line-through' }}>
        {excuse.from === excuse.to
          ? day(excuse.from)
          : t('excuses.days', { from: day(excuse.from), to: day(excuse.to) })}
      </Typography>
      <Typography>
        {t('excuses.about', { what: t(`excuses.functions.${excuse.function}`), reason })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('excuses.by', { document, on: formatInstant(excuse.recordedAt, language) })}
      </Typography>
      {withdrawn && (
        <Typography variant="body2">
          {t('excuses.withdrawn', { on: formatInstant(withdrawn.at, language), why: withdrawn.why })}
        </Typography>
      )}
      {mayWithdraw && !withdrawn && <WithdrawExcuse nodeId={nodeId} excuse={excuse} version={version} />}
    </Box>
  );
}
