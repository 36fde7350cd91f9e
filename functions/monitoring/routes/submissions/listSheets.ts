import { submissionListParamsSchema, submissionListSchema } from '../../contract/submission.ts';
import { isAsked } from '../../knowing.ts';
import { rowOf } from '../../rules/submissions.ts';
import { route } from '../route.ts';

export const listSheets = route({
  method: 'GET',
  path: '/forms/{formId}/municipalities/{nodeId}/submissions',
  summary: 'How far each school of a municipality has come with a form',
  right: 'submission.view',
  about: ({ params }) => params.nodeId,
  params: submissionListParamsSchema,
  reply: submissionListSchema,
  handle: async ({ params: { formId, nodeId } }, { forms, submissions, register, today }) => {
    const form = await forms.get(formId);
    const [sheets, schools, day] = await Promise.all([
      submissions.ofMunicipality(formId, nodeId),
      register.schoolsOf(nodeId),
      today(form.regionId),
    ]);
    const bySchool = new Map(sheets.map((sheet) => [sheet.schoolId, sheet]));
    return {
      items: schools
        .filter((school) => isAsked(school, day))
        .map(({ id }) => rowOf(form, id, bySchool.get(id), day)),
    };
  },
});
