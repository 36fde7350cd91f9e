import type { Consolidated } from '../contract/consolidated.ts';
import type { FigureRow, Quarterly, QuarterlyData } from '../contract/quarterly.ts';
import { consolidate, type Part } from '../rules/consolidate.ts';
import { blankQuarterly } from '../rules/quarterly.ts';

const at = '2011-07-05T08:00:00.000Z';
const order = {
  number: '393',
  signedOn: '2011-04-29',
  title: {
    ru: 'О внедрении электронных дневников и журналов в образовательных учреждениях',
    en: 'On diaries',
  },
  issuedBy: { ru: 'Департамент образования области', en: 'The department' },
};
const basis = {
  formulas: 'counts-1',
  period: '2011-Q2',
  asOf: '2011-06-30',
  planId: 'p-1',
  planVersion: 1,
  order,
};

export function aRow(number: string, obliged: number, satisfied: number): FigureRow {
  return {
    number,
    title: { ru: `Мероприятие ${number}: зарегистрировать школы на площадке`, en: `Measure ${number}` },
    deadlineText: 'до 30.06.2011',
    dueOn: '2011-06-30',
    counts: { obliged, satisfied, overdue: obliged - satisfied },
    region: { obliged: 834, satisfied: 512 },
  };
}

export function aQuarterlyData(more: Partial<QuarterlyData> = {}): QuarterlyData {
  return {
    kind: 'quarterly',
    ...basis,
    region: { id: 'r-20', name: { ru: 'Воронежская область', en: 'Voronezh Oblast' } },
    node: { id: 'm-20602000', name: { ru: 'Аннинский муниципальный район', en: 'Anna' } },
    schools: 24,
    sections: [
      {
        appendix: 1,
        title: { ru: 'Организационные мероприятия', en: 'Organisation' },
        rows: [aRow('2.1', 24, 24), aRow('2.2', 24, 15), aRow('2.3', 24, 7)],
      },
    ],
    notMeasured: ['1.1', '1.2'],
    course: [
      { day: '2011-05-05', measures: { '2.1': [24, 3], '2.2': [24, 0], '2.3': [24, 0] } },
      { day: '2011-06-02', measures: { '2.1': [24, 20], '2.2': [24, 8], '2.3': [24, 2] } },
      { day: '2011-06-30', measures: { '2.1': [24, 24], '2.2': [24, 15], '2.3': [24, 7] } },
    ],
    waiting: Array.from({ length: 9 }, (_, index) => ({
      nodeId: `s-20602000-00${index}`,
      name: { ru: `МКОУ «Школа № ${index + 1}»`, en: `School ${index + 1}` },
      items: [{ number: '2.2', status: 'overdue', because: { code: 'stepMissing' } }],
    })),
    gaps: [],
    ...more,
  };
}

export function aQuarterly(more: Partial<Quarterly> = {}): Quarterly {
  const place = { nodeId: 'm-20602000', nodeName: { ru: 'Аннинский район', en: 'Anna' }, regionId: 'r-20' };
  return {
    ...blankQuarterly({ ...place, period: '2011-Q2' }, at),
    status: 'submitted',
    number: '12-к',
    submittedAt: at,
    comments: { problems: 'В двух сёлах плохая связь.', next: '=HYPERLINK("http://example.test")' },
    signatory: { post: 'Руководитель отдела образования', name: 'Громова Е. И.' },
    version: 2,
    ...more,
  };
}

/** A whole of so many municipalities, the last of which has not reported. */
export function aWhole(count = 34) {
  const parts: Part[] = Array.from({ length: count }, (_, index) => {
    const id = `m-206${String(index).padStart(2, '0')}000`;
    const node = {
      id,
      name: { ru: `Район ${index + 1}`, en: `District ${index + 1}` },
      tile: { column: index % 6, row: Math.floor(index / 6) },
    };
    if (index === count - 1) return { node };
    const rows = [aRow('2.1', 24, 24), aRow('2.2', 24, index % 24), aRow('2.3', 24, (index * 5) % 24)];
    const data = aQuarterlyData({
      node: { id, name: node.name },
      sections: [{ appendix: 1, title: { ru: 'Раздел', en: 'Section' }, rows }],
    });
    const snapshot = { hash: String(index).padStart(64, '0'), asOf: '2011-06-30', formulas: 'counts-1' };
    return { node, data, report: aQuarterly({ nodeId: id, status: 'accepted', decidedAt: at, snapshot }) };
  });
  return consolidate({ ...basis, region: aQuarterlyData().region }, parts);
}

export const aConsolidated: Pick<Consolidated, 'id' | 'number' | 'signatory' | 'words'> = {
  id: 'consolidated_2011-Q2_r-20',
  number: '7',
  signatory: { post: 'Руководитель департамента', name: 'Орлов А. П.' },
  words: 'Внедрение идёт по плану.',
};
