import { covers, type Principal } from '../shared/access/admit.ts';
import { scopeOf } from '../shared/access/policy.ts';
import type { Files } from '../shared/files.ts';
import type { Day } from '../shared/words.ts';
import type { Control, ControlView } from './contract/controls.ts';
import { keyOfPhoto, linkValidSeconds } from './photos.ts';
import { findingState, overdueDays } from './rules/controls.ts';

/** A control as its readers see it today: how each finding stands, its photos behind links that expire. */
export async function controlView(
  control: Control,
  { today, files, principal }: { today: Day; files: Files; principal: Principal },
): Promise<ControlView> {
  const photos = await Promise.all(
    control.photos.map(async (photo) => ({
      ...photo,
      url: await files.link(keyOfPhoto(photo.id), {
        validForSeconds: linkValidSeconds,
        fileName: photo.name,
      }),
    })),
  );
  return {
    ...control,
    findings: control.findings.map((finding) => {
      const late = overdueDays(finding, today);
      return { ...finding, state: findingState(finding, today), ...(late && { overdueDays: late }) };
    }),
    photos,
    mayRecheck: mayControl(control, principal),
  };
}

/** Whether a person controls what was controlled here: nobody controls the body they work for. */
export function mayControl(
  { regionId, municipalityId, nodeId }: Pick<Control, 'regionId' | 'municipalityId' | 'nodeId'>,
  principal: Principal,
): boolean {
  const scope = scopeOf('control.record', principal?.role ?? 'public');
  const path = nodeId === municipalityId ? [regionId, municipalityId] : [regionId, municipalityId, nodeId];
  return scope !== undefined && principal?.org !== nodeId && covers(scope, principal, path);
}
