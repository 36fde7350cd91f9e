import { Button, Stack } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { useRight } from '../../shared/auth/person.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { RowChoice } from '../../shared/ui/table/RowChoice.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useDecide } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';
import { useRollColumns } from './rollColumns.tsx';

interface RollTableProps {
  session: SessionView;
  items: readonly RegistrationView[];
  /** The day at whose door people are ticked off; absent when nobody is. */
  date: Day | undefined;
}

const idOf = ({ id }: RegistrationView) => id;
const isRequested = ({ status }: RegistrationView) => status === 'requested';

/** Everybody by name; whoever decides ticks requests and answers many at once. */
export function RollTable({ session, items, date }: RollTableProps) {
  const { t } = useTranslation('seminars');
  const approves = useRight('seminar.approve') !== undefined;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const decide = useDecide(session.id);
  const columns = useRollColumns(session, date);
  const view = useTableView('roll');
  const requested = items.filter(isRequested);
  const choice = useMemo(
    (): RowChoice<RegistrationView> => ({
      has: ({ id }) => chosen.has(id),
      isOpen: isRequested,
      labelOf: ({ person }) => person.name,
      allLabel: t('roll.chooseAll'),
      tick: (rows, isOn) => {
        const next = new Set(chosen);
        for (const { id } of rows) {
          if (isOn) next.add(id);
          else next.delete(id);
        }
        setChosen(next);
      },
    }),
    [chosen, t],
  );
  const decides = approves && requested.length > 0;
  const answer = (decision: 'approve' | 'decline') =>
    decide.mutate({ [decision]: [...chosen] }, { onSuccess: () => setChosen(new Set()) });
  return (
    <>
      {decides && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Button
            variant="contained"
            size="small"
            disabled={chosen.size === 0}
            onClick={() => answer('approve')}
          >
            {t('roll.approve', { count: chosen.size })}
          </Button>
          <Button size="small" disabled={chosen.size === 0} onClick={() => answer('decline')}>
            {t('roll.decline')}
          </Button>
          <Button size="small" onClick={() => choice.tick(requested, true)}>
            {t('roll.chooseAll')}
          </Button>
        </Stack>
      )}
      {decide.error && <InputProblem error={decide.error} />}
      <DataTable
        label={t('roll.title')}
        columns={columns}
        rows={items}
        view={view}
        keyOf={idOf}
        {...(decides && { choice })}
      />
    </>
  );
}
