import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { activityColumns, readActivity } from '../../../../functions/adoption/importing/activityFile.ts';
import { sheetOf } from '../../../../functions/adoption/importing/checkRows.ts';
import { layoutOf, pick } from '../../../../functions/adoption/importing/columns.ts';
import { activations } from './activation.ts';
import { activities, impossibleActivity } from './activity.ts';
import { schoolActs } from './acts.ts';
import { schoolLives } from './life.ts';
import type { DemoMunicipality } from './places.ts';
import { spaces } from './space.ts';

/** A region of the usual size: 34 municipalities in a grid, one of them with 120 schools. */
const municipalities: DemoMunicipality[] = Array.from({ length: 34 }, (_, index) => {
  const oktmo = String(20_602_000 + index * 1000);
  const id = `m-${oktmo}`;
  return {
    id,
    oktmo,
    point: { lat: 50 + Math.floor(index / 6) * 0.4, lon: 38 + (index % 6) * 0.6 },
    schools: Array.from({ length: index === 0 ? 120 : 21 }, (_school, at) => {
      const code = `${oktmo}-${String(at + 1).padStart(3, '0')}`;
      return { id: `s-${code}`, code, municipalityId: id, classes: 9 + ((index + at) % 12) };
    }),
  };
});
const lives = schoolLives(municipalities);
const shareOf = (count: number) => count / lives.length;

function keptShare(week: string, day: string): number {
  const kept = new Map<string, boolean>();
  const rows: Record<string, string>[] = parse(activities(lives, week, day, undefined), { columns: true });
  for (const { school = '', lessonsRecorded } of rows)
    kept.set(school, (kept.get(school) ?? true) && Number(lessonsRecorded) > 0);
  return shareOf([...kept.values()].filter(Boolean).length);
}

describe('the story of a rollout', () => {
  test('is always the same', () => expect(schoolLives(municipalities)).toEqual(lives));

  test.each([
    ['2011-05-13', 0.35, 0.7],
    ['2011-06-15', 0.9, 0.99],
    ['2011-09-20', 0.95, 0.99],
  ])('by %s so many schools have their act', (day, least, most) => {
    const share = shareOf(lives.filter(({ act }) => act && act.on <= day).length);
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  test('about nine in ten are registered in the end, few of them by their own word alone', () => {
    const registered = lives.filter(({ activation }) => activation && activation.registered <= '2011-09-20');
    const confirmed = registered.filter(({ unconfirmed }) => !unconfirmed);
    expect(shareOf(confirmed.length)).toBeGreaterThan(0.86);
    expect(shareOf(confirmed.length)).toBeLessThan(0.95);
    expect(registered.length).toBeGreaterThan(confirmed.length);
  });

  test('about three quarters have filled their pages in the end, half of them by 1 September', () => {
    const filled = (day: string) =>
      shareOf(lives.filter(({ space }) => space && !space.stuck && space.whole <= day).length);
    expect(filled('2011-09-20')).toBeGreaterThan(0.68);
    expect(filled('2011-09-20')).toBeLessThan(0.8);
    expect(filled('2011-09-01')).toBeGreaterThan(0.35);
    expect(filled('2011-09-01')).toBeLessThan(0.6);
  });

  test('weekly gradebooks grow through September', () => {
    const [first, second, third] = [
      keptShare('2011-W35', '2011-09-05'),
      keptShare('2011-W36', '2011-09-12'),
      keptShare('2011-W37', '2011-09-19'),
    ];
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
    expect(third).toBeGreaterThan(0.58);
    expect(third).toBeLessThan(0.7);
  });

  test('three neighbourhoods are later than the others', () => {
    const dayOf = new Map<string, number[]>();
    for (const { school, activation } of lives) {
      const days = dayOf.get(school.municipalityId) ?? [];
      if (activation) days.push(Date.parse(activation.registered) / 86_400_000);
      dayOf.set(school.municipalityId, days);
    }
    const medians = [...dayOf.values()].map(
      (days) => days.sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0,
    );
    const usual = [...medians].sort((a, b) => a - b)[17] ?? 0;
    const late = medians.filter((median) => median > usual + 14).length;
    expect(late).toBeGreaterThanOrEqual(6);
    expect(late).toBeLessThanOrEqual(11);
  });
});

describe('the files of a day', () => {
  test('hold what happened since the file before, and nothing when nothing did', () => {
    expect(schoolActs(lives, '2011-05-05', '2011-05-09')).toContain('responsible');
    expect(activations(lives, '2011-05-13', '2011-05-17')).toContain('exchange');
    expect(activations(lives, '2011-04-28', '2011-04-29')).toBeUndefined();
    expect(spaces(lives, '2011-08-15', '2011-08-29')).toContain('timetable');
  });

  test('are read by the import without an error, as far as a file can tell', () => {
    const file = activities(lives, '2011-W36', '2011-09-12', undefined);
    const [header = [], ...rows]: string[][] = parse(file);
    const layout = layoutOf(header, activityColumns);
    expect(layout.errors).toEqual([]);
    const staged = rows.map(
      (cells, index) => [index + 2, ...pick(cells, layout.places)] as [number, ...string[]],
    );
    const sheet = sheetOf<(typeof activityColumns)[number]['key']>(activityColumns, staged, layout.names);
    const place = { nodeId: 's-1', path: ['r-20'], name: '', opensOn: '2010-09-01' };
    const schools = new Map(lives.map(({ school }) => [school.code, { ...place, nodeId: school.id }]));
    const read = readActivity(sheet, schools);
    expect(read.errors).toEqual([]);
    expect(read.statements.length).toBeGreaterThan(700);
  });

  test('hold one school whose counts cannot be', () => {
    const rows: Record<string, string>[] = parse(impossibleActivity(lives, '2011-W37'), { columns: true });
    expect(rows.every((row) => Number(row.lessonsRecorded) > Number(row.lessonsExpected))).toBe(true);
    expect(new Set(rows.map(({ school }) => school)).size).toBe(1);
  });
});
