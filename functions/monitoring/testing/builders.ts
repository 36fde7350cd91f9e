import { region } from '../../shared/testing/people.ts';
import type { Parameter, ParameterContent, ParameterEdition } from '../contract/parameter.ts';

export const stamp = { at: '2011-05-16T08:00:00.000Z', on: '2011-05-16', by: 'p-leadership' };

/** A parameter that says all it has to. */
export function aContent(more: Partial<ParameterContent> = {}): ParameterContent {
  return {
    name: { ru: 'Обучающиеся, всего', en: 'Pupils, all' },
    definition: { ru: 'Обучающиеся в списках школы на дату сведений', en: '' },
    valueType: 'count',
    unit: { ru: 'чел.', en: 'people' },
    level: 'school',
    period: 'year',
    source: { system: 'register', field: 'pupils' },
    formula: '',
    owner: 'РЦОИ',
    personalData: 'aggregated',
    retentionYears: 5,
    expectedRecords: 800,
    ...more,
  };
}

export function aParameterEdition(more: Partial<ParameterEdition> = {}): ParameterEdition {
  return { ...stamp, number: 1, content: aContent(), ground: 'Приказ № 393, п. 12', ...more };
}

export function aParameter(more: Partial<Parameter> = {}): Parameter {
  return {
    regionId: region,
    code: 'pupils',
    editions: [aParameterEdition()],
    withdrawals: [],
    version: 0,
    ...more,
  };
}
