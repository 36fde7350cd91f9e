import { z } from 'zod';
import {
  levels,
  type ParameterContent,
  parameterContentSchema,
  parameterPeriods,
  personalDataClasses,
  sourceSystems,
  valueTypes,
} from '../../../functions/monitoring/contract/parameter.ts';

/** A parameter as its fields hold it: all of them words. */
export const parameterDraftSchema = z.object({
  code: z.string(),
  nameRu: z.string(),
  nameEn: z.string(),
  definitionRu: z.string(),
  definitionEn: z.string(),
  unitRu: z.string(),
  unitEn: z.string(),
  valueType: z.enum(valueTypes),
  level: z.enum(levels),
  period: z.enum(parameterPeriods),
  system: z.enum(sourceSystems),
  field: z.string(),
  formula: z.string(),
  owner: z.string(),
  personalData: z.enum(personalDataClasses),
  retentionYears: z.string(),
  expectedRecords: z.string(),
  ground: z.string(),
});
export type ParameterDraft = z.infer<typeof parameterDraftSchema>;

export const choices = {
  valueType: valueTypes,
  level: levels,
  period: parameterPeriods,
  system: sourceSystems,
  personalData: personalDataClasses,
} as const;

export function draftOf(code: string, content: ParameterContent | undefined): ParameterDraft {
  return {
    code,
    nameRu: content?.name.ru ?? '',
    nameEn: content?.name.en ?? '',
    definitionRu: content?.definition.ru ?? '',
    definitionEn: content?.definition.en ?? '',
    unitRu: content?.unit.ru ?? '',
    unitEn: content?.unit.en ?? '',
    valueType: content?.valueType ?? 'count',
    level: content?.level ?? 'school',
    period: content?.period ?? 'year',
    system: content?.source.system ?? 'form',
    field: content?.source.field ?? '',
    formula: content?.formula ?? '',
    owner: content?.owner ?? '',
    personalData: content?.personalData ?? 'none',
    retentionYears: content?.retentionYears?.toString() ?? '',
    expectedRecords: content?.expectedRecords?.toString() ?? '',
    ground: '',
  };
}

/** What is sent; undefined while a field holds what cannot be taken. */
export function contentOf(draft: ParameterDraft): ParameterContent | undefined {
  const { nameRu, nameEn, definitionRu, definitionEn, unitRu, unitEn, system, field } = draft;
  const { valueType, level, period, formula, owner, personalData, retentionYears, expectedRecords } = draft;
  return parameterContentSchema.safeParse({
    name: { ru: nameRu, en: nameEn },
    definition: { ru: definitionRu, en: definitionEn },
    unit: { ru: unitRu, en: unitEn },
    source: { system, field },
    valueType,
    level,
    period,
    formula,
    owner,
    personalData,
    ...(retentionYears !== '' && { retentionYears: Number(retentionYears) }),
    ...(expectedRecords !== '' && { expectedRecords: Number(expectedRecords) }),
  }).data;
}
