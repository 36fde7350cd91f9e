import type { EvidenceRow } from '../../../functions/plan/contract.ts';
import type { ControlView, RecordControl } from '../../../functions/reporting/contract/controls.ts';
import type { MonthlyView, SubmitMonthly } from '../../../functions/reporting/contract/monthly.ts';
import type { SendReminder } from '../../../functions/reporting/contract/reminders.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { DemoPerson } from '../identity/people.ts';
import type { DemoApi } from './api.ts';
import { seeded } from './seeded.ts';
import { specialistOf } from './specialists.ts';
import { inventedName } from './story/names.ts';
import type { DemoMunicipality } from './story/places.ts';

const checkingMunicipalities = 3;
const controlsEach = 4;
const remindedSchools = 8;
const silentSchools = 4;

/** Schools whose heads write control reports: those of the first municipality. */
export function reportingHeads([first]: readonly DemoMunicipality[]): DemoPerson[] {
  return (first?.schools ?? []).map(({ id }, index) => {
    const ru = inventedName(seeded(700 + index));
    return {
      sub: headOf(id),
      role: 'school',
      org: id,
      path: [`r-${first?.oktmo.slice(0, 2)}`, first?.id ?? '', id],
      name: { ru, en: ru },
      position: { ru: 'Директор', en: 'Head' },
      organisation: { ru: id, en: id },
      email: `${headOf(id)}@example.org`,
      locale: 'ru',
    };
  });
}

function headOf(school: NodeId): string {
  return `head-of-${school}`;
}

const seen: readonly [item: string, text: string, remedyBy: Day][] = [
  ['act', 'Приказ издан, но с ним не ознакомлен ответственный', '2011-09-16'],
  ['space', 'В расписании на портале нет уроков 11 класса', '2011-09-30'],
  ['gradebook', 'Учитель физики ведёт только бумажный журнал', '2011-09-15'],
  ['data', 'Пароли учителей записаны на листке в учительской', '2011-09-09'],
];

const reminding: Omit<SendReminder, 'planId' | 'schools'> = {
  number: '2.2',
  title: { ru: 'Завершите регистрацию школы на портале', en: 'Finish registering the school' },
  text: {
    ru: 'Регистрация школы на портале не завершена. Следующий шаг указан на странице школы; если код не пришёл, напишите на горячую линию.',
    en: 'The school’s registration is not finished. The next step stands on its page; if the code has not come, ask the hotline.',
  },
};

/** What municipalities do to control the rollout: reports of schools, visits, reminders, rechecks. */
export class ControlDesk {
  private readonly api: DemoApi;
  private readonly municipalities: readonly DemoMunicipality[];
  private readonly planId: string;
  private readonly made: ControlView[] = [];

  constructor(api: DemoApi, municipalities: readonly DemoMunicipality[], planId: string) {
    this.api = api;
    this.municipalities = municipalities;
    this.planId = planId;
  }

  async playOn(day: Day): Promise<void> {
    if (day === '2011-06-02') await this.reportMay();
    if (day === '2011-09-05') await this.visit(day);
    if (day === '2011-09-12') await this.remind();
    if (day === '2011-09-19') await this.recheck(day);
  }

  /** All but a few schools report; the municipality returns one report and leaves one waiting. */
  private async reportMay(): Promise<void> {
    const [first] = this.municipalities;
    const schools = first?.schools.slice(0, -silentSchools) ?? [];
    for (const [index, { id }] of schools.entries()) {
      const path = `/api/reporting/schools/${id}/monthly/2011-05`;
      const body: SubmitMonthly = {
        findings:
          index % 3 === 0 ? [{ text: 'Не все учителя вносят темы уроков', action: 'Проведено занятие' }] : [],
        comment: '',
      };
      const { version } = await this.send<MonthlyView>('PUT', path, headOf(id), body, 0);
      const specialist = specialistOf(first?.id ?? '');
      if (index === 1) {
        const remarks = 'Укажите, что сделано по классам без записей';
        await this.send('PUT', `${path}/return`, specialist, { remarks }, version);
      } else if (index !== 2) await this.send('PUT', `${path}/acceptance`, specialist, undefined, version);
    }
  }

  private async visit(day: Day): Promise<void> {
    for (const { id, schools } of this.municipalities.slice(0, checkingMunicipalities))
      for (const [index, school] of schools.slice(0, controlsEach).entries()) {
        const [item, text, remedyBy] = seen[index % seen.length] ?? [];
        if (!item || !text || !remedyBy) continue;
        const body: RecordControl = {
          manner: index === 0 ? 'visit' : 'desk',
          on: day,
          checklist: { id: 'school', version: 1 },
          answers: { act: 'yes', access: 'yes', paper: 'notLooked', [item]: 'no' },
          findings: [{ item, text, remedyBy }],
          note: '',
          photos: [],
        };
        const path = `/api/reporting/nodes/${school.id}/controls`;
        this.made.push(await this.send<ControlView>('POST', path, specialistOf(id), body));
      }
  }

  private async remind(): Promise<void> {
    for (const { id } of this.municipalities.slice(0, checkingMunicipalities)) {
      const query = `municipality=${id}&status=overdue&limit=${remindedSchools}`;
      const late = await this.api.call<{ items: EvidenceRow[] }>({
        method: 'GET',
        path: `/api/plan/plans/${this.planId}/measures/${reminding.number}/evidence?${query}`,
        as: specialistOf(id),
      });
      const schools = late.items.map(({ nodeId }) => nodeId);
      if (schools.length === 0) continue;
      const body: SendReminder = { ...reminding, planId: this.planId, schools };
      await this.send('POST', `/api/reporting/municipalities/${id}/reminders`, specialistOf(id), body);
    }
  }

  /** In each municipality one finding has been put right by then. */
  private async recheck(day: Day): Promise<void> {
    for (const control of this.made.filter((_one, index) => index % controlsEach === 0)) {
      const path = `/api/reporting/controls/${control.id}/findings/f1/recheck`;
      const body = { on: day, remedied: true, note: 'Подпись есть' };
      await this.send('PUT', path, specialistOf(control.municipalityId), body, control.version);
    }
  }

  private send<Reply>(
    method: 'POST' | 'PUT',
    path: string,
    as: string,
    body?: object,
    version?: number,
  ): Promise<Reply> {
    return this.api.call<Reply>({
      method,
      path,
      as,
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
      ...(version !== undefined && { version }),
    });
  }
}
