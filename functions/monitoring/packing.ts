import { createHash } from 'node:crypto';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import type { NodeId } from '../shared/words.ts';
import type { OutPackage, PackageView } from './contract/package.ts';
import type { MonitoringRooms } from './rooms.ts';
import { countsOf, sheetsToPack } from './rules/packages.ts';
import { printPackage } from './rules/printPackage.ts';
import { stampOf } from './stamp.ts';

/** Within so many working days after that on which it was made the other side says what became of each sheet. */
const receiptDays = 3;

/** Every sheet of a form, whatever its state. */
export async function sheetsOf(
  formId: string,
  regionId: NodeId,
  { register, submissions }: Pick<MonitoringRooms, 'register' | 'submissions'>,
) {
  const municipalities = await register.municipalities(regionId);
  return submissions.ofMunicipalities(
    formId,
    municipalities.map(({ id }) => id),
  );
}

/** Packs what has been accepted and not sent as it is. Refuses when there is nothing. */
export async function makePackage(
  formId: string,
  rooms: MonitoringRooms,
  request: RequestContext,
): Promise<OutPackage> {
  const id = request.newId();
  const form = await rooms.forms.get(formId);
  const { regionId, content } = form;
  const made = await rooms.packages.find(id);
  if (made) return made;
  const packages = await rooms.packages.all(regionId);
  const ofForm = packages.filter((one) => one.formId === formId);
  const sheets = sheetsToPack(await sheetsOf(formId, regionId, rooms), ofForm);
  if (sheets.length === 0)
    throw new Refusal('nothingToPack', 'Every accepted sheet of the form has gone out', { form: formId });
  const schools = await rooms.register.schoolsOfRegion(regionId);
  const codes = new Map(schools.map(({ id: school, code }) => [school, code ?? '']));
  const { on: madeOn, at: madeAt, by: madeBy, byName } = await stampOf(request, regionId, rooms);
  const number = packages.length + 1;
  const bytes = printPackage({ id, number, madeOn, form, sheets, codeOf: (one) => codes.get(one) ?? '' });
  const calendar = workingCalendar({ country: 'RU', knownAt: madeOn });
  return rooms.packages.create(
    {
      id,
      regionId,
      formId,
      isPrimary: content.isPrimary,
      title: content.title,
      period: content.period,
      number,
      madeAt,
      madeOn,
      madeBy,
      ...(byName && { madeByName: byName }),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      records: sheets.map(({ schoolId, version }) => ({ schoolId, version })),
      receiptsDueOn: calendar.addWorkingDays(madeOn, receiptDays),
      version: 0,
    },
    bytes,
    request.change('packageMade', regionId),
  );
}

export async function packageView(
  outPackage: OutPackage,
  { today }: Pick<MonitoringRooms, 'today'>,
): Promise<PackageView> {
  return { ...outPackage, counts: countsOf(outPackage, await today(outPackage.regionId)) };
}
