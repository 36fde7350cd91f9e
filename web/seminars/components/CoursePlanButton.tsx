import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../functions/shared/words.ts';
import { useCoursePlan } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';

/** The plan of courses as a paper, of the days one names; at first May to September of the year. */
export function CoursePlanButton({ today }: { today: Day }) {
  const { t } = useTranslation('seminars');
  const [isOpen, setOpen] = useState(false);
  const year = today.slice(0, 4);
  const [days, setDays] = useState({ from: `${year}-05-01`, to: `${year}-09-30` });
  const plan = useCoursePlan();
  const close = () => setOpen(false);
  return (
    <>
      <Button startIcon={<FileText size={16} />} onClick={() => setOpen(true)}>
        {t('coursePlan.open')}
      </Button>
      {isOpen && (
        <Dialog open fullWidth maxWidth="xs" onClose={close} aria-labelledby="course-plan-title">
          <DialogTitle id="course-plan-title">{t('coursePlan.title')}</DialogTitle>
          <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
            {(['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                type="date"
                label={t(`coursePlan.${end}`)}
                value={days[end]}
                onChange={({ target }) => setDays({ ...days, [end]: target.value })}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            ))}
            {plan.error && <InputProblem error={plan.error} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t('cancel', { ns: 'shared' })}</Button>
            <Button
              variant="contained"
              loading={plan.isPending}
              disabled={days.from === '' || days.to === ''}
              onClick={() => plan.mutate(days, { onSuccess: close })}
            >
              {t('coursePlan.download')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
