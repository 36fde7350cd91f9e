import type { Words } from '../../shared/text/words.ts';
import { ruExcuses } from './ruExcuses.ts';
import { ruCodes, ruFunnel } from './ruFunnel.ts';
import { ruRowError } from './ruRowError.ts';
import { ruActivation, ruGradebook, ruSpace } from './ruSchool.ts';
import { ruAlike, ruDuty, ruSignals } from './ruStandings.ts';
import { ruUsage } from './ruUsage.ts';

/** The words of the steps, the weeks and the lists; those of loading tables arrive with their page. */
export const ruCore = {
  activation: ruActivation,
  space: ruSpace,
  gradebook: ruGradebook,
  funnel: ruFunnel,
  codes: ruCodes,
  alike: ruAlike,
  signals: ruSignals,
  duty: ruDuty,
  usage: ruUsage,
  excuses: ruExcuses,
  rowError: ruRowError,
  source: { declared: 'заявлено', exchange: 'подтверждено обменом' },
  form: {
    day: 'День',
    reason: 'Причина',
    reasonHint: 'Коротко и без логинов и паролей.',
    send: 'Записать',
    close: 'Закрыть форму',
    pastDay: 'Показан прошлый день: чтобы записать новое, вернитесь к сегодняшнему.',
    stale:
      'Пока вы заполняли, запись изменили. Введённое сохранено: сверьте с новой записью и отправьте снова.',
    takeNewer: 'Взять новую запись',
  },
} satisfies Words;
