import { formParamsSchema } from '../../contract/form.ts';
import { formProgressSchema } from '../../contract/submission.ts';
import { isAsked } from '../../knowing.ts';
import { statusOfSubmission } from '../../rules/submissions.ts';
import { regionOfForm } from '../forms/about.ts';
import { route } from '../route.ts';

export const getProgress = route({
  method: 'GET',
  path: '/forms/{formId}/progress',
  summary: 'How many schools of each municipality have begun, sent and had accepted a form',
  right: 'submission.view',
  about: regionOfForm,
  params: formParamsSchema,
  reply: formProgressSchema,
  handle: async ({ params: { formId } }, { forms, submissions, register, today }) => {
    const { regionId } = await forms.get(formId);
    const day = await today(regionId);
    const municipalities = await register.municipalities(regionId);
    const ids = municipalities.map(({ id }) => id);
    const [sheets, schools] = await Promise.all([
      submissions.ofMunicipalities(formId, ids),
      register.schoolsOfRegion(regionId),
    ]);
    const asked = schools.filter((school) => isAsked(school, day));
    return {
      items: ids.map((nodeId) => {
        const own = sheets.filter(({ municipalityId }) => municipalityId === nodeId);
        const count = (status: string) => own.filter((sheet) => statusOfSubmission(sheet) === status).length;
        return {
          nodeId,
          schools: asked.filter(({ municipalityId }) => municipalityId === nodeId).length,
          draft: count('draft'),
          submitted: count('submitted'),
          returned: count('returned'),
          accepted: count('accepted'),
        };
      }),
    };
  },
});
