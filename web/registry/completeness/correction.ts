import {
  type CorrectableField,
  type CorrectNode,
  correctNodeSchema,
} from '../../../functions/registry/contract/completeness.ts';

/** What the one box of a correction says, as the API takes it; undefined where it cannot be read. */
export function correctionOf(field: CorrectableField, typed: string): CorrectNode | undefined {
  const read = correctNodeSchema.safeParse({ [field]: readBox(field, typed.trim()) });
  return read.success ? read.data : undefined;
}

function readBox(field: CorrectableField, typed: string): unknown {
  if (field === 'pupils' || field === 'classes')
    return typed === '' ? undefined : Number(typed.replaceAll(/\s/g, ''));
  if (field !== 'point') return typed || undefined;
  const [, lat, lon] = /^(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)$/.exec(typed) ?? [];
  return lat === undefined || lon === undefined ? undefined : { lat: Number(lat), lon: Number(lon) };
}
