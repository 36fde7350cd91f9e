import type { Notice } from '../messaging/contract.ts';
import type { Instant, NodeId } from '../shared/words.ts';
import type { Control, ControlFinding } from './contract/controls.ts';
import type { Digest } from './contract/digest.ts';
import type { MonthlyReport } from './contract/monthly.ts';
import type { ReminderDay } from './contract/reminders.ts';
import { statusOfMonthly } from './rules/monthly.ts';

/** `2011-09-20` as it is written in letters: 20.09.2011. */
function dotted(day: string): string {
  return day.split('-').reverse().join('.');
}

/** So much of each finding that thirty of them fit into one notice; the page has the rest. */
const longestFinding = 120;

function short(text: string): string {
  return text.length > longestFinding ? `${text.slice(0, longestFinding - 1)}…` : text;
}

/** A reminder to whoever answers for each school: the person of the act, else everybody with an account there. */
export function reminderNotices({ reminders }: Pick<ReminderDay, 'reminders'>): Notice[] {
  return reminders.flatMap(({ id, at, title, text, schools }) =>
    schools.map(
      ({ schoolId, personId }): Notice => ({
        cause: `reporting.reminder:${id}:${schoolId}`,
        to: personId ? { personId } : { role: 'school', nodeId: schoolId },
        title,
        text,
        path: `/schools/${schoolId}`,
        at,
      }),
    ),
  );
}

/** The school or municipality reads what was found and by when it is to be remedied. */
export function controlNotice({ id, nodeId, on, findings, recordedAt, version }: Control): Notice[] {
  if (version > 1 || findings.length === 0) return [];
  const isSchool = nodeId.startsWith('s-');
  const lines = findings.map(
    ({ text, remedyBy }, index) => `${index + 1}. ${short(text)} (до ${dotted(remedyBy)})`,
  );
  const english = findings.map(
    ({ text, remedyBy }, index) => `${index + 1}. ${short(text)} (by ${remedyBy})`,
  );
  return [
    {
      cause: `reporting.control:${id}`,
      to: { role: isSchool ? 'school' : 'municipal', nodeId },
      title: {
        ru: `Замечания по контролю ${dotted(on)}`,
        en: `Findings of the control on ${on}`,
      },
      text: {
        ru: `По итогам контроля записаны замечания:\n${lines.join('\n')}`,
        en: `The control left these findings:\n${english.join('\n')}`,
      },
      path: `/control/${id}`,
      at: recordedAt,
    },
  ];
}

/** A remedy that is past its day: told to whoever has to remedy it, and to whoever controls it. */
export function overdueNotices(
  { id, nodeId, municipalityId, regionId }: Control,
  { id: findingId, text, remedyBy }: Pick<ControlFinding, 'id' | 'text' | 'remedyBy'>,
  at: Instant,
): Notice[] {
  const isSchool = nodeId !== municipalityId;
  const told = isSchool
    ? ([
        { role: 'school', nodeId },
        { role: 'municipal', nodeId: municipalityId },
      ] as const)
    : ([
        { role: 'municipal', nodeId },
        { role: 'leadership', nodeId: regionId },
      ] as const);
  return told.map((to) => ({
    cause: `reporting.overdue:${id}:${findingId}:${remedyBy}:${to.role}`,
    to,
    title: { ru: 'Срок устранения замечания прошёл', en: 'A finding is past its day' },
    text: {
      ru: `Замечание «${text}» нужно было устранить до ${dotted(remedyBy)}.`,
      en: `“${text}” was to be remedied by ${remedyBy}.`,
    },
    path: `/control/${id}`,
    at,
  }));
}

/** Sent: the municipality has a report to review. Returned or accepted: the school hears it. */
export function monthlyNotice(report: MonthlyReport): Notice[] {
  const { schoolId, municipalityId, month, steps, version } = report;
  const last = steps.at(-1);
  if (!last) return [];
  const status = statusOfMonthly(report);
  const words = {
    submitted: {
      title: { ru: 'Школа представила отчёт о контроле', en: 'A school has sent its control report' },
      text: {
        ru: `Отчёт за ${month} ждёт рассмотрения.`,
        en: `The report for ${month} waits to be reviewed.`,
      },
    },
    returned: {
      title: { ru: 'Отчёт о контроле возвращён', en: 'The control report was returned' },
      text: { ru: `За ${month}: ${last.remarks ?? ''}`, en: `For ${month}: ${last.remarks ?? ''}` },
    },
    accepted: {
      title: { ru: 'Отчёт о контроле принят', en: 'The control report was accepted' },
      text: { ru: `Отчёт за ${month} принят.`, en: `The report for ${month} was accepted.` },
    },
  } as const;
  return [
    {
      cause: `reporting.monthly:${schoolId}:${month}:${version}`,
      to:
        status === 'submitted'
          ? { role: 'municipal', nodeId: municipalityId }
          : { role: 'school', nodeId: schoolId },
      ...words[status],
      path: `/control/monthly/${schoolId}/${month}`,
      at: last.at,
    },
  ];
}

/** The week of control for the region's leadership; its page opens the list behind each figure. */
export function digestNotice(regionId: NodeId, digest: Digest, at: Instant): Notice {
  const { week, from, to, controls, visits, findings, open, overdue, reminded, satisfiedAfter } = digest;
  return {
    cause: `reporting.digest:${regionId}:${week}`,
    to: { role: 'leadership', nodeId: regionId },
    title: {
      ru: `Контроль за неделю ${dotted(from)} – ${dotted(to)}`,
      en: `Control in the week ${from} – ${to}`,
    },
    text: {
      ru: [
        `Проверок проведено: ${controls}, из них выездных: ${visits}.`,
        `Замечаний записано: ${findings}.`,
        `Ждут устранения: ${open}, из них с истёкшим сроком: ${overdue}.`,
        `Напоминаний школам: ${reminded}; после них выполнено: ${satisfiedAfter}.`,
      ].join('\n'),
      en: [
        `Controls held: ${controls}, of them on site: ${visits}.`,
        `Findings recorded: ${findings}.`,
        `Waiting to be remedied: ${open}, of them overdue: ${overdue}.`,
        `Reminders to schools: ${reminded}; satisfied since: ${satisfiedAfter}.`,
      ].join('\n'),
    },
    path: `/control?week=${week}`,
    at,
  };
}
