import type { Notice } from '../messaging/contract.ts';
import type { Submission } from './contract/submission.ts';

/** Sent: the municipality has a sheet to review. Returned or accepted: the school hears it. */
export function sheetNotice({ formId, schoolId, municipalityId, steps, version }: Submission): Notice[] {
  const last = steps.at(-1);
  if (!last) return [];
  const words = {
    submitted: {
      title: { ru: 'Школа представила сведения', en: 'A school has sent its form' },
      text: { ru: 'Сведения ждут рассмотрения.', en: 'The form waits to be reviewed.' },
    },
    returned: {
      title: { ru: 'Сведения возвращены', en: 'The form was returned' },
      text: { ru: `Замечания: ${last.remarks ?? ''}`, en: `Remarks: ${last.remarks ?? ''}` },
    },
    accepted: {
      title: { ru: 'Сведения приняты', en: 'The form was accepted' },
      text: { ru: 'Муниципалитет принял сведения школы.', en: 'The municipality has accepted the form.' },
    },
  } as const;
  return [
    {
      cause: `monitoring.sheet:${formId}:${schoolId}:${version}`,
      to:
        last.kind === 'submitted'
          ? { role: 'municipal', nodeId: municipalityId }
          : { role: 'school', nodeId: schoolId },
      ...words[last.kind],
      path: `/monitoring/forms/${formId}/schools/${schoolId}`,
      at: last.at,
    },
  ];
}
