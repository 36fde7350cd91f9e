import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { FileText, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import {
  type CoursePlanFormat,
  coursePlanFormatSchema,
} from '../../../functions/seminars/coursePlan/contract.ts';
import { isPlanned, planMonths } from '../../../functions/seminars/coursePlan/rules.ts';
import { isDay } from '../../../functions/shared/calendar/day.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { InputProblem } from '../components/InputProblem.tsx';
import { useCoursePlan } from '../queries.ts';
import { CoursePlanTable } from './CoursePlanTable.tsx';
import { coursePlan } from './queries.ts';

/** The plan of courses of the days one names, as it is printed and as it goes into a file; at first May to September. */
export function CoursePlanPage() {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const today = useToday();
  const [address, choose] = useAddress('from', 'to');
  const year = today.slice(0, 4);
  const from = isDay(address.from) ? address.from : `${year}-05-01`;
  const to = isDay(address.to) ? address.to : `${year}-09-30`;
  const plan = useQuery(coursePlan({ from, to }));
  const file = useCoursePlan();
  return (
    <PageFrame
      title={t('plan.title')}
      subtitle={t('plan.days', { from: formatDay(from, language), to: formatDay(to, language) })}
      actions={
        <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button component={Link} to={paths.courses}>
            {t('plan.toCourses')}
          </Button>
          {coursePlanFormatSchema.options.map((format: CoursePlanFormat) => (
            <Button
              key={format}
              startIcon={<FileText size={16} />}
              loading={file.isPending && file.variables.format === format}
              onClick={() => file.mutate({ from, to, format })}
            >
              {t(`plan.format.${format}`)}
            </Button>
          ))}
          <Button variant="contained" startIcon={<Printer size={16} />} onClick={() => window.print()}>
            {t('plan.print')}
          </Button>
        </Box>
      }
    >
      <Stack direction="row" className="no-print" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 2 }}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            size="small"
            label={t(`plan.${end}`)}
            value={end === 'from' ? from : to}
            onChange={({ target }) => choose({ [end]: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      </Stack>
      {file.error && <InputProblem error={file.error} />}
      <Sights query={plan}>
        {({ sessions, catalogue }) => {
          const months = planMonths(sessions.filter(isPlanned), catalogue, language);
          return months.length === 0 ? (
            <Nothing title={t('plan.none')}>{t('plan.noneAdvice')}</Nothing>
          ) : (
            <>
              <CoursePlanTable months={months} />
              <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
                {t('plan.madeOn', { day: formatDay(today, language) })}
              </Typography>
            </>
          );
        }}
      </Sights>
    </PageFrame>
  );
}
