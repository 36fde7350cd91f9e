import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutcomeWords } from '../../reporting/components/OutcomeWords.tsx';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import type { DeskRow } from './deskRows.ts';
import type { HelpName } from './helpNames.ts';
import { SchoolCell } from './SchoolCell.tsx';

/** How a school stands, since when and why, what helps, and when it was last reminded. */
export function useDeskColumns(help: HelpName, mayControl: boolean): readonly DataColumn<DeskRow>[] {
  const { t } = useTranslation('control');
  const [language, today] = [useLanguage(), useToday()];
  const becauseWords = useBecauseWords();
  const outcomeWords = useOutcomeWords();
  return useMemo(() => {
    const sinceOf = ({ evidence: { since } }: DeskRow) => (since ? formatDay(since, language) : '—');
    const whyOf = ({ evidence }: DeskRow) => becauseWords(evidence.because);
    const helpOf = ({ lag }: DeskRow) => (lag === 'done' ? '—' : t(`help.${help}`));
    const remindedOf = ({ last }: DeskRow) => {
      if (!last) return t('desk.never');
      const day = last.day === today ? t('desk.today') : formatShortDay(last.day, language);
      return `${t('desk.remindedOn', { day })}; ${outcomeWords(last.outcome)}`;
    };
    return [
      {
        key: 'school',
        label: t('desk.column.school'),
        width: 'minmax(0, 4fr)',
        cell: ({ name, evidence: { nodeId } }) => (
          <SchoolCell nodeId={nodeId} name={name} mayControl={mayControl} />
        ),
        text: ({ name }) => name,
      },
      {
        key: 'status',
        label: t('desk.column.status'),
        width: 'minmax(0, 3fr)',
        cell: ({ evidence: { status, late } }) => <StatusChip status={status} late={late} />,
        text: ({ evidence }) => t(`status.${evidence.status}`, { ns: 'shared' }),
      },
      {
        key: 'since',
        label: t('desk.column.since'),
        width: '100px',
        cell: sinceOf,
        text: sinceOf,
        sortBy: ({ evidence }) => evidence.since,
      },
      { key: 'why', label: t('desk.column.why'), width: 'minmax(0, 4fr)', cell: whyOf, text: whyOf },
      {
        key: 'help',
        label: t('desk.column.help'),
        width: 'minmax(0, 4fr)',
        cell: helpOf,
        text: helpOf,
        look: 'quiet',
      },
      {
        key: 'reminded',
        label: t('desk.column.reminded'),
        width: 'minmax(0, 3fr)',
        cell: remindedOf,
        text: remindedOf,
        sortBy: ({ last }) => last?.day,
        look: 'quiet',
      },
    ];
  }, [t, language, today, help, mayControl, becauseWords, outcomeWords]);
}
