import { Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { calendarOf } from '../calendarQueries.ts';
import { nodeById } from '../queries.ts';
import { useCovers } from '../useCovers.ts';
import { CalendarProposals } from './CalendarProposals.tsx';
import { NodePicker } from './NodePicker.tsx';
import { type Sayable, SayCalendarDialog } from './SayCalendarDialog.tsx';
import { SchoolYear } from './SchoolYear.tsx';

interface NodeCalendarProps {
  /** Empty for the reader's own organisation. */
  asked: NodeId | '';
  schoolYear: string;
  onNode: (nodeId: NodeId | '') => void;
}

const kinds = ['region', 'municipality', 'school'] as const;
const allSayable = ['quarantine', 'vacation', 'extraLessons', 'exam', 'lessons', 'schoolWeek'] as const;
/** A school proposes quarantines only. */
const schoolSayable = ['quarantine'] as const;

/** The school calendar of one node, and what one may say of it. */
export function NodeCalendar({ asked, schoolYear, onNode }: NodeCalendarProps) {
  const { t } = useTranslation('calendar');
  const { person } = useSession();
  const { regionId } = useRegion();
  const nodeId = asked || person?.org || regionId;
  const calendar = useQuery(calendarOf(nodeId));
  const node = useQuery(nodeById(nodeId));
  const path = node.data ? [...node.data.parents.map(({ id }) => id), nodeId] : [];
  const mayDecide = useCovers('calendar.decide')(path);
  const mayPropose = useCovers('calendar.propose')(path);
  const [says, setSays] = useState<'state' | 'propose'>();
  const sayable: readonly Sayable[] = person?.role === 'school' ? schoolSayable : allSayable;
  return (
    <Stack sx={{ gap: 3 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }} className="no-print">
        <NodePicker
          label={t('calendar.node')}
          kinds={kinds}
          under={regionId}
          nodeId={nodeId}
          onChoose={onNode}
        />
        {mayPropose && (
          <Button variant="outlined" onClick={() => setSays('propose')}>
            {t('calendar.propose')}
          </Button>
        )}
        {mayDecide && (
          <Button variant="outlined" onClick={() => setSays('state')}>
            {t('calendar.state')}
          </Button>
        )}
      </Stack>
      <Sights query={calendar}>
        {(found) => (
          <>
            <SchoolYear calendar={found} schoolYear={schoolYear} />
            {person && <CalendarProposals calendar={found} nodeId={nodeId} mayDecide={mayDecide} />}
          </>
        )}
      </Sights>
      {says && (
        <SayCalendarDialog
          nodeId={nodeId}
          schoolYear={schoolYear}
          how={says}
          kinds={sayable}
          onClose={() => setSays(undefined)}
        />
      )}
    </Stack>
  );
}
