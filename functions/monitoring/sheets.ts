import { Refusal } from '../shared/refusal.ts';
import type { RequestContext } from '../shared/route.ts';
import { refuseStale } from '../shared/sameRecord.ts';
import type { NodeId } from '../shared/words.ts';
import type { Submission, SubmissionStep, SubmissionView, Values } from './contract/submission.ts';
import { knownOf } from './knowing.ts';
import type { MonitoringRooms } from './rooms.ts';
import {
  keptValues,
  knownValues,
  refuseFilling,
  refuseIncomplete,
  statusOfSubmission,
  withWord,
} from './rules/submissions.ts';
import { stampOf } from './stamp.ts';

interface SheetOf {
  formId: string;
  nodeId: NodeId;
}

/** A school's sheet with its form. Refuses a node that is no school of the form's region. */
export async function sheetOf({ formId, nodeId }: SheetOf, rooms: MonitoringRooms) {
  const [form, school] = await Promise.all([rooms.forms.get(formId), rooms.register.node(nodeId)]);
  const { municipalityId, regionId } = school ?? {};
  if (school?.kind !== 'school' || !municipalityId || regionId !== form.regionId)
    throw new Refusal('notFound', `No school ${nodeId}`, { node: nodeId });
  const sheet = await rooms.submissions.of({ formId, municipalityId, schoolId: nodeId });
  return { form, school, municipalityId, sheet };
}

type Opened = Awaited<ReturnType<typeof sheetOf>>;

/** The sheet as its page shows it: a new one begins with what the product knows. */
export async function sheetView(
  { form, school, sheet }: Opened,
  rooms: MonitoringRooms,
): Promise<SubmissionView> {
  const [known, today] = await Promise.all([knownOf([school], rooms), rooms.today(form.regionId)]);
  const items = form.content.sections.flatMap((section) => section.items);
  const byItself = knownValues(items, known.get(school.id) ?? {});
  return {
    form,
    schoolId: school.id,
    today,
    ...(sheet && { status: statusOfSubmission(sheet), savedAt: sheet.savedAt }),
    ...(sheet?.savedByName && { savedByName: sheet.savedByName }),
    values: sheet?.values ?? byItself,
    known: byItself,
    steps: sheet?.steps ?? [],
    version: sheet?.version ?? 0,
  };
}

/** Keeps what the school has filled in, and sends it where it is said so. */
export async function fillSheet(
  at: SheetOf,
  values: Values,
  action: 'sheetSaved' | 'sheetSubmitted',
  rooms: MonitoringRooms,
  request: RequestContext,
): Promise<SubmissionView> {
  const opened = await sheetOf(at, rooms);
  const { form, municipalityId, sheet: before } = opened;
  refuseStale(before, request.version);
  refuseFilling(form, before);
  const kept = keptValues(form, values);
  if (action === 'sheetSubmitted') refuseIncomplete(form, kept);
  const { on, at: now, by, byName } = await stampOf(request, form.regionId, rooms);
  const step: SubmissionStep = { kind: 'submitted', on, at: now, by, ...(byName && { byName }) };
  const after: Submission = {
    formId: form.id,
    isPrimary: form.content.isPrimary,
    regionId: form.regionId,
    municipalityId,
    schoolId: at.nodeId,
    values: kept,
    steps: [...(before?.steps ?? []), ...(action === 'sheetSubmitted' ? [step] : [])],
    savedAt: now,
    ...(byName && { savedByName: byName }),
    version: before?.version ?? 0,
  };
  const sheet = await rooms.submissions.save(before, after, request.change(action, at.nodeId));
  return sheetView({ ...opened, sheet }, rooms);
}

/** The municipality's word on a sheet: accepted, or returned with remarks. */
export async function reviewSheet(
  at: SheetOf,
  word: Pick<SubmissionStep, 'kind' | 'remarks'>,
  rooms: MonitoringRooms,
  request: RequestContext,
): Promise<SubmissionView> {
  const opened = await sheetOf(at, rooms);
  const { form, sheet: before } = opened;
  refuseStale(before, request.version);
  if (!before) throw new Refusal('notFound', `${at.nodeId} has not begun the form`, { node: at.nodeId });
  const after = withWord(before, { ...word, ...(await stampOf(request, form.regionId, rooms)) });
  const action = word.kind === 'accepted' ? 'sheetAccepted' : 'sheetReturned';
  const change = request.change(action, at.nodeId, word.remarks);
  const sheet = await rooms.submissions.save(before, after, change);
  return sheetView({ ...opened, sheet }, rooms);
}

/** Accepts sheets of one municipality one by one, having read them together. Refuses one that is not its own or has changed. */
export async function acceptOf(
  { formId, nodeId: municipalityId }: SheetOf,
  rooms: MonitoringRooms,
  request: RequestContext,
): Promise<(schoolId: NodeId, version: number) => Promise<Submission>> {
  const { regionId } = await rooms.forms.get(formId);
  const sheets = await rooms.submissions.ofMunicipality(formId, municipalityId);
  const bySchool = new Map(sheets.map((sheet) => [sheet.schoolId, sheet]));
  const stamp = await stampOf(request, regionId, rooms);
  return (schoolId, version) => {
    const before = bySchool.get(schoolId);
    if (!before) throw new Refusal('notFound', `${schoolId} has not begun the form`, { node: schoolId });
    refuseStale(before, version);
    const after = withWord(before, { kind: 'accepted', ...stamp });
    return rooms.submissions.save(before, after, request.change('sheetAccepted', schoolId));
  };
}
