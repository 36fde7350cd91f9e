import type { ToldWord } from '../../exchange/contract/trust.ts';
import type { InformationSpace } from '../contract/space.ts';
import { standingReports } from './space.ts';

/**
 * What a school's page on the platform says of its size, by the last report of it, to be held against what others say.
 * Nothing where the report before said the same.
 */
export function pageWord({ path, reports }: InformationSpace): ToldWord[] {
  const [region, municipality, school] = path;
  const [before, last] = standingReports(reports).slice(-2);
  const newest = last ?? before;
  if (!region || !municipality || !school || !newest) return [];
  const said = sizesOf(newest);
  if (last && before && JSON.stringify(sizesOf(before)) === JSON.stringify(said)) return [];
  return [{ path: [region, municipality, school], source: 'page', at: newest.recordedAt, said }];
}

function sizesOf({ checks }: InformationSpace['reports'][number]): ToldWord['said'] {
  const { classes, teachers } = checks;
  return {
    ...(classes.of > 0 && { classes: classes.of }),
    ...(teachers.of > 0 && { teachers: teachers.of }),
  };
}
