import type { Pull } from '../contract/pull.ts';

export const aPull = (more: Partial<Pull> = {}): Pull => ({
  id: 'pull-1',
  stage: 'incomplete',
  source: 'dnevnik',
  path: ['r-20'],
  placeName: 'Воронежская область',
  week: '2011-W19',
  createdAt: '2011-05-20T08:00:00.000Z',
  orderedBy: { by: 'p-seed', role: 'operator', requestId: 'seed' },
  workedMs: 0,
  version: 1,
  ...more,
});

/** A school's gradebooks of one lesson, as a file. */
export const aGradebookFile = (id = 'x-1') => ({
  bytes: new TextEncoder().encode(
    JSON.stringify({
      school: { id, name: 'Школа № 1', registerCode: '20602000-001' },
      groups: [{ id: 'k', name: '7Б', parentIds: [] }],
      lessons: [{ group: 'k', id: 'u', date: '2011-09-19', title: 'Дроби', status: 'Conducted' }],
      marks: [
        { group: 'k', lesson: 'u', date: '2011-09-19', value: '5', personName: 'Смирнова Анна Петровна' },
      ],
      log: [],
      works: [],
    }),
  ),
  mediaType: 'application/json',
  fileName: 'school.json',
});
