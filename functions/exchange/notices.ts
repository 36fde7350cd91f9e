import type { Notice } from '../messaging/contract.ts';
import type { Instant } from '../shared/words.ts';
import type { Run, RunStage } from './contract/run.ts';

/** That a run did not bring everything: to whoever answers for the platform. */
export function incompleteNotice(run: Run, to: Notice['to'], at: Instant): Notice {
  const failed = (run.outcome?.failed ?? 0) + (run.reconciled?.mismatches ?? 0);
  const name = run.fileName ?? run.id;
  return {
    cause: `exchange.incomplete:${run.id}:${run.version}`,
    to,
    title: { ru: 'Сеанс обмена завершён не полностью', en: 'A run of the exchange is not complete' },
    text: {
      ru: `Пакет «${name}»: сведения не записаны или не сошлись при сверке; число таких школ — ${failed}. Остальные школы записаны. Откройте сеанс: в нём названы школы и причины. Сравните пакет заново и повторите запись или откатите сеанс.`,
      en: `Package “${name}”: at ${failed} schools the data could not be written, or did not match when read again. All others are written. Open the run: it names the schools and the reasons. Compare the package again and commit once more, or roll the run back.`,
    },
    path: `/exchange?run=${run.id}`,
    urgent: true,
    at,
  };
}

/** That a stage of a run was given up: to whoever answers for the platform. */
export function stoppedNotice(run: Run, to: Notice['to'], at: Instant): Notice {
  const { stage = 'comparing', tries = 1, code = 'fault' } = run.stop ?? {};
  const name = run.fileName ?? run.id;
  const [ru, en] = stageWords[stage] ?? ['Обработка', 'Work'];
  const next =
    code === 'packageGone'
      ? {
          ru: 'Пакет больше не хранится: пришлите его снова.',
          en: 'The package is kept no more: send it again.',
        }
      : {
          ru: 'Откройте сеанс и начните этап заново: он продолжится с того места, где остановился. Если не поможет, обратитесь к тем, кто сопровождает систему.',
          en: 'Open the run and start the stage again: it goes on where it stopped. If that does not help, turn to whoever runs the system.',
        };
  return {
    cause: `exchange.stopped:${run.id}:${run.version}`,
    to,
    title: { ru: 'Сеанс обмена остановлен', en: 'A run of the exchange has stopped' },
    text: {
      ru: `Пакет «${name}». ${ru}: этап не удалось пройти, попыток: ${tries}. ${next.ru}`,
      en: `Package “${name}”. ${en}: the stage could not be finished, tries: ${tries}. ${next.en}`,
    },
    path: `/exchange?run=${run.id}`,
    urgent: true,
    at,
  };
}

const stageWords: Partial<Record<RunStage, readonly [ru: string, en: string]>> = {
  checking: ['Проверка', 'Check'],
  comparing: ['Сравнение', 'Comparison'],
  committing: ['Запись', 'Commit'],
  reconciling: ['Сверка', 'Reconciliation'],
  rollingBack: ['Откат', 'Roll-back'],
};

/** That somebody asks for a second person’s decision. */
export function secondNotice(run: Run, to: Notice['to'], at: Instant): Notice {
  const { what, byName, by, why } = run.asked ?? { what: 'commit', by: '', why: '' };
  const name = run.fileName ?? run.id;
  const who = byName ?? by;
  return {
    cause: `exchange.second:${run.id}:${run.version}`,
    to,
    title:
      what === 'commit'
        ? {
            ru: 'Пакет удаляет много записей: нужно ваше решение',
            en: 'A package removes many records: please decide',
          }
        : {
            ru: 'Запрошен откат сеанса обмена: нужно ваше решение',
            en: 'A roll-back is asked for: please decide',
          },
    text: {
      ru: `Пакет «${name}». Запросил(а): ${who}. Причина: ${why}`,
      en: `Package “${name}”. Asked by ${who}. Reason: ${why}`,
    },
    path: `/exchange?run=${run.id}`,
    at,
  };
}
