import type { Control } from '../contract/controls.ts';

/** A visit of 1 September with two findings. */
export function aControl(more: Partial<Control> = {}): Control {
  return {
    id: 'c-1',
    regionId: 'r-20',
    municipalityId: 'm-1',
    nodeId: 's-1',
    manner: 'visit',
    on: '2011-09-01',
    checklist: { id: 'school', version: 1 },
    answers: {},
    findings: [
      { id: 'f1', text: 'Нет приказа', remedyBy: '2011-09-10', rechecks: [] },
      { id: 'f2', text: 'Нет расписания', remedyBy: '2011-09-08', rechecks: [] },
    ],
    note: '',
    photos: [],
    recordedAt: '2011-09-01T08:00:00.000Z',
    by: 'p-1',
    version: 1,
    ...more,
  };
}
