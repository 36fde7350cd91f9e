import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { monthlyList } from '../../reporting/controlQueries.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { MonthChoice } from './MonthChoice.tsx';
import { MonthlyTable } from './MonthlyTable.tsx';

interface MonthlyPanelProps {
  municipality: NodeId;
  month: string;
  onMonth: (month: string) => void;
  names: Names;
}

/** The control reports of a municipality's schools for a month. */
export function MonthlyPanel({ municipality, month, onMonth, names }: MonthlyPanelProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const list = useQuery(monthlyList(municipality, month));
  return (
    <Panel title={t('page.monthly')} action={<MonthChoice value={month} onChange={onMonth} />}>
      <Sights query={list}>
        {({ items, dueOn }) => (
          <>
            <Typography variant="body2" role="status">
              {t('page.monthlySum', {
                sent: items.filter(({ status }) => status !== undefined).length,
                all: items.length,
                waiting: items.filter(({ status }) => status === 'submitted').length,
              })}
              {' · '}
              {t('page.dueOn', { day: formatDay(dueOn, language) })}
            </Typography>
            <MonthlyTable items={items} month={month} names={names} />
          </>
        )}
      </Sights>
    </Panel>
  );
}
