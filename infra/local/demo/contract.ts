import type { Column } from '../../../functions/exchange/contract/contract.ts';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import type {
  GroupMeetingView,
  WriteDecision,
  WriteMeeting,
} from '../../../functions/exchange/contract/workingGroup.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { rosterOf } from './story/packages.ts';
import type { DemoMunicipality } from './story/places.ts';
import {
  firstDecisions,
  firstMeeting,
  groupAct,
  secondDecisions,
  secondMeeting,
} from './story/workingGroup.ts';

const editions = '/api/exchange/contract/editions';
const late = { type: 'text', isRequired: false, isLate: true } as const;

/**
 * Plays the agreement on the contract: the processing centre lays it out, the department remarks and approves, the
 * platform tries a package and approves; in September the next edition is still being agreed on.
 */
export class ContractDesk {
  private readonly api: DemoApi;
  private readonly municipality: DemoMunicipality | undefined;

  constructor(api: DemoApi, [first]: readonly DemoMunicipality[]) {
    this.api = api;
    this.municipality = first;
  }

  async playOn(day: Day): Promise<void> {
    await this.days[day]?.();
  }

  private readonly days: Readonly<Record<Day, () => Promise<void>>> = {
    '2011-05-12': async () => {
      await this.send('POST', '/api/exchange/group/acts', 'leadership', groupAct);
      await this.layOut('Первый прототип обмена: OneRoster без учащихся и отметок', '2011-06-01');
      await this.remark(1, 'leadership', {
        place: { file: 'orgs.csv' },
        text: 'Нужен адрес сайта школы: по нему родители проверяют, та ли это школа.',
      });
    },
    '2011-05-13': async () => {
      await this.meet(firstMeeting, firstDecisions);
      const { remarks } = await this.read(1);
      const remark = `remarks/${remarks[0]?.id}`;
      await this.step(1, 'operator', `${remark}/answer`, {
        text: 'Добавили необязательный столбец website: пакеты без него останутся правильными.',
      });
      await this.addColumn(
        1,
        'orgs.csv',
        { name: 'website', ...late },
        'По замечанию департамента',
        remarks[0]?.id,
      );
      await this.step(1, 'leadership', `${remark}/closing`);
      await this.step(1, 'leadership', 'approval');
    },
    '2011-05-19': async () => {
      if (this.municipality)
        await this.api.call({
          path: '/api/exchange/packages?edition=1',
          as: 'partner',
          type: 'application/zip',
          fileName: 'dnevnik-proba.zip',
          body: rosterOf(this.municipality, '2011-08-29'),
        });
      await this.step(1, 'partner', 'approval');
    },
    '2011-09-12': async () => {
      await this.layOut('Смены занятий: без них не видно, когда школа ведёт журнал', '2011-09-20');
      await this.meet(secondMeeting, secondDecisions);
      await this.addColumn(2, 'classes.csv', { name: 'shift', ...late }, 'Решение рабочей группы');
    },
    '2011-09-19': () =>
      this.remark(2, 'partner', {
        place: { file: 'classes.csv', column: 'shift' },
        text: 'Смена у нас хранится числом. Просим указать тип «целое число» и значения 1–3.',
      }),
  };

  private async meet(meeting: WriteMeeting, decisions: readonly WriteDecision[]): Promise<void> {
    const path = '/api/exchange/group/meetings';
    const { id } = await this.send<GroupMeetingView>('POST', path, 'operator', meeting);
    for (const decision of decisions)
      await this.send('POST', `${path}/${id}/decisions`, 'operator', decision);
  }

  private async layOut(note: string, wantedFrom: Day): Promise<void> {
    await this.send('POST', editions, 'operator', { note, wantedFrom });
  }

  private async remark(number: number, as: string, body: object): Promise<void> {
    await this.send('POST', `${editions}/${number}/remarks`, as, body);
  }

  private async addColumn(number: number, file: string, column: Column, why: string, remarkId?: string) {
    const { edition: _number, ...text } = (await this.read(number)).contract;
    const files = text.files.map((spec) =>
      spec.name === file ? { ...spec, columns: [...spec.columns, column] } : spec,
    );
    const contract = { ...text, files };
    await this.step(number, 'operator', 'contract', { contract, why, ...(remarkId && { remarkId }) });
  }

  private async step(number: number, as: string, what: string, body?: object): Promise<void> {
    const { version } = await this.read(number);
    await this.send('PUT', `${editions}/${number}/${what}`, as, body, version);
  }

  private read(number: number): Promise<EditionView> {
    return this.api.call({ method: 'GET', path: `${editions}/${number}`, as: 'operator' });
  }

  private send<Reply>(method: 'POST' | 'PUT', path: string, as: string, body?: object, version?: number) {
    return this.api.call<Reply>({
      method,
      path,
      as,
      ...(version !== undefined && { version }),
      ...(body && { type: 'application/json', body: JSON.stringify(body) }),
    });
  }
}
