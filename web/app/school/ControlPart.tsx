import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { FindingWords } from '../../reporting/components/FindingWords.tsx';
import { controls, monthlyReport } from '../../reporting/controlQueries.ts';
import { formatDay, formatMonth } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { reportedMonth } from '../control/months.ts';
import { paths } from '../paths.ts';
import { Part } from './Part.tsx';

interface ControlPartProps {
  school: NodeId;
  /** The school itself writes the month's report. */
  maySubmit: boolean;
  mayControl: boolean;
}

/** What control has left to do at a school: findings to remedy, and the month's report. */
export function ControlPart({ school, maySubmit, mayControl }: ControlPartProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const month = reportedMonth(useToday());
  const open = useInfiniteQuery(controls(school, 'open'));
  const report = useQuery(monthlyReport(school, month));
  const failed = [open, report].find(({ isError }) => isError);
  const items = open.data?.pages.flatMap((page) => page.items);
  const findings = items?.flatMap((control) =>
    control.findings
      .filter(({ state }) => state !== 'remedied')
      .map((finding) => ({ control: control.id, finding })),
  );
  const status = report.data?.status;
  return (
    <Part id="control" title={t('school.title')}>
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {findings?.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('school.nothing')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {findings?.map(({ control, finding }) => (
          <Box component="li" key={`${control} ${finding.id}`} sx={{ py: 0.75 }}>
            <MuiLink component={Link} to={paths.controlRecord(control)}>
              {t('school.remedy', { text: finding.text })}
            </MuiLink>
            <div>
              <FindingWords finding={finding} />
            </div>
          </Box>
        ))}
      </Box>
      {report.data && (
        <Typography variant="body2" sx={{ py: 0.5 }}>
          <MuiLink component={Link} to={paths.monthly(school, month)}>
            {t('school.monthly', { month: formatMonth(`${month}-01`, language) })}
          </MuiLink>
          {': '}
          {status ? t(`monthly.status.${status}`) : t('monthly.notSent')}
          {!status && `. ${t('monthly.dueOn', { day: formatDay(report.data.dueOn, language) })}`}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }} className="no-print">
        {maySubmit && (
          <Button component={Link} to={paths.control} size="small">
            {t('school.all')}
          </Button>
        )}
        {mayControl && (
          <Button component={Link} to={paths.newControl(school)} size="small" variant="outlined">
            {t('desk.control')}
          </Button>
        )}
      </Stack>
    </Part>
  );
}
