import type { Words } from '../../shared/text/words.ts';
import { changesEn } from './changes.en.ts';
import { chartsEn } from './charts.en.ts';
import { forecastEn } from './forecast.en.ts';
import { frameEn } from './frame.en.ts';
import { gridEn } from './grid.en.ts';
import { mapEn } from './map.en.ts';
import { measureEn } from './measure.en.ts';
import { municipalityEn } from './municipality.en.ts';
import { ofSchoolEn } from './ofSchool.en.ts';
import { overviewEn } from './overview.en.ts';
import { timelineEn } from './timeline.en.ts';

export const en = {
  ...frameEn,
  ...ofSchoolEn,
  changes: changesEn,
  charts: chartsEn,
  forecast: forecastEn,
  grid: gridEn,
  map: mapEn,
  measure: measureEn,
  municipality: municipalityEn,
  overview: overviewEn,
  timeline: timelineEn,
} satisfies Words;
