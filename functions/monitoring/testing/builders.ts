import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { Form, FormCheck, FormContent } from '../contract/form.ts';
import type { OutPackage } from '../contract/package.ts';
import type { Parameter, ParameterContent, ParameterEdition } from '../contract/parameter.ts';
import type { Submission } from '../contract/submission.ts';

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

export function anApprovedParameter(more: Partial<Parameter> = {}): Parameter {
  return aParameter({ editions: [aParameterEdition({ approved: stamp })], ...more });
}

export function aCheck(more: Partial<FormCheck> = {}): FormCheck {
  return {
    id: 'teachers-fewer',
    message: { ru: 'Учителей не больше, чем обучающихся', en: 'No more teachers than pupils' },
    left: ['teachers'],
    compare: 'atMost',
    right: ['pupils'],
    constant: 0,
    passing: { teachers: 30, pupils: 400 },
    failing: { teachers: 400, pupils: 30 },
    ...more,
  };
}

/** A form that asks for pupils and teachers, and holds one against the other. */
export function aFormContent(more: Partial<FormContent> = {}): FormContent {
  return {
    title: { ru: 'Сведения о школе', en: 'About the school' },
    period: { ru: 'на 1 августа 2011 г.', en: '1 August 2011' },
    dueOn: '2011-08-15',
    isPrimary: false,
    sections: [
      {
        title: { ru: 'Люди', en: 'People' },
        items: [
          { code: 'pupils', isRequired: true, prefill: 'registerPupils' },
          { code: 'teachers', isRequired: true, prefill: 'platformTeachers' },
        ],
      },
    ],
    checks: [aCheck()],
    ...more,
  };
}

export function aForm(more: Partial<Form> = {}): Form {
  const { name, definition, unit, valueType } = aContent();
  const parameter = { edition: 1, name, definition, unit, valueType };
  return {
    id: 'form-1',
    regionId: region,
    status: 'published',
    content: aFormContent(),
    parameters: [
      { ...parameter, code: 'pupils' },
      { ...parameter, code: 'teachers' },
    ],
    published: stamp,
    createdAt: stamp.at,
    createdBy: 'p-operator',
    version: 1,
    ...more,
  };
}

export function aSheet(more: Partial<Submission> = {}): Submission {
  return {
    formId: 'form-1',
    isPrimary: true,
    regionId: region,
    municipalityId: ownMunicipality,
    schoolId: ownSchool,
    values: { pupils: 400, teachers: 30 },
    steps: [],
    savedAt: stamp.at,
    version: 1,
    ...more,
  };
}

export function aPackedForm(more: Partial<OutPackage> = {}): OutPackage {
  const { title, period } = aFormContent();
  return {
    id: 'package-1',
    regionId: region,
    formId: 'form-1',
    isPrimary: true,
    title,
    period,
    number: 1,
    madeAt: '2011-08-16T08:00:00.000Z',
    madeOn: '2011-08-16',
    madeBy: 'p-operator',
    bytes: 1,
    sha256: '0'.repeat(64),
    records: [{ schoolId: ownSchool, version: 2 }],
    receiptsDueOn: '2011-08-19',
    version: 0,
    ...more,
  };
}
