import { monthlyListParamsSchema, monthlyListSchema } from '../../contract/monthly.ts';
import { monthlyDueOn, statusOfMonthly } from '../../rules/monthly.ts';
import { route } from '../route.ts';

export const listMonthly = route({
  method: 'GET',
  path: '/municipalities/{nodeId}/monthly/{month}',
  summary: 'Which schools of a municipality have sent their control report for a month',
  right: 'monthly.view',
  about: ({ params }) => params.nodeId,
  params: monthlyListParamsSchema,
  reply: monthlyListSchema,
  handle: async ({ params: { nodeId, month } }, rooms) => {
    const { regionId, municipalityId } = await rooms.controlPlace(nodeId);
    const { today } = await rooms.days(regionId);
    const [reports, schools] = await Promise.all([
      rooms.monthly.ofMunicipality(municipalityId, month),
      rooms.openSchools(municipalityId, today),
    ]);
    const dueOn = monthlyDueOn(month);
    const bySchool = new Map(reports.map((report) => [report.schoolId, report]));
    const items = schools.map(({ id }) => {
      const report = bySchool.get(id);
      if (!report) return { schoolId: id, version: 0 };
      const submittedOn = report.steps.findLast(({ kind }) => kind === 'submitted')?.on;
      return {
        schoolId: id,
        status: statusOfMonthly(report),
        ...(submittedOn && { submittedOn }),
        ...(submittedOn && submittedOn > dueOn && { late: true as const }),
        findings: report.findings.length,
        ...(report.figures.dailyShare !== undefined && { dailyShare: report.figures.dailyShare }),
        version: report.version,
      };
    });
    return { municipalityId, month, today, dueOn, items };
  },
});
