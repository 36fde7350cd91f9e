import { Refusal } from '../../../shared/refusal.ts';
import { checkParamsSchema, flaggedSchema } from '../../contract/form.ts';
import { isAsked, knownOf } from '../../knowing.ts';
import { outcomeOf } from '../../rules/checks.ts';
import { knownValues } from '../../rules/submissions.ts';
import { route } from '../route.ts';
import { regionOfForm } from './about.ts';

const mostShown = 20;

export const previewCheck = route({
  method: 'GET',
  path: '/forms/{formId}/checks/{checkId}/flagged',
  summary: 'How many schools a check would flag by what is known of them today',
  right: 'form.edit',
  about: regionOfForm,
  params: checkParamsSchema,
  reply: flaggedSchema,
  handle: async ({ params: { formId, checkId } }, rooms) => {
    const { regionId, content } = await rooms.forms.get(formId);
    const check = content.checks.find(({ id }) => id === checkId);
    if (!check) throw new Refusal('notFound', `No check ${checkId}`, { check: checkId });
    const today = await rooms.today(regionId);
    const schools = (await rooms.register.schoolsOfRegion(regionId)).filter((one) => isAsked(one, today));
    const known = await knownOf(schools, rooms);
    const municipalities = await rooms.register.municipalities(regionId);
    const sheets = await rooms.submissions.ofMunicipalities(
      formId,
      municipalities.map(({ id }) => id),
    );
    const filled = new Map(sheets.map(({ schoolId, values }) => [schoolId, values]));
    const items = content.sections.flatMap((section) => section.items);
    const judged = schools.map(({ id }) => {
      const values = { ...knownValues(items, known.get(id) ?? {}), ...filled.get(id) };
      return { nodeId: id, values, outcome: outcomeOf(check, values) };
    });
    const flagged = judged.filter(({ outcome }) => outcome === 'fails');
    const codes = [...check.left, ...check.right];
    return {
      checked: judged.filter(({ outcome }) => outcome !== 'unknown').length,
      unknown: judged.filter(({ outcome }) => outcome === 'unknown').length,
      flagged: flagged.length,
      schools: flagged.slice(0, mostShown).map(({ nodeId, values }) => ({
        nodeId,
        values: Object.fromEntries(codes.map((code) => [code, Number(values[code])])),
      })),
    };
  },
});
