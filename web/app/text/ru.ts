import type { Words } from '../../shared/text/words.ts';
import { changesRu } from './changes.ru.ts';
import { chartsRu } from './charts.ru.ts';
import { forecastRu } from './forecast.ru.ts';
import { frameRu } from './frame.ru.ts';
import { gridRu } from './grid.ru.ts';
import { mapRu } from './map.ru.ts';
import { measureRu } from './measure.ru.ts';
import { municipalityRu } from './municipality.ru.ts';
import { ofSchoolRu } from './ofSchool.ru.ts';
import { overviewRu } from './overview.ru.ts';
import { timelineRu } from './timeline.ru.ts';

export const ru = {
  ...frameRu,
  ...ofSchoolRu,
  changes: changesRu,
  charts: chartsRu,
  forecast: forecastRu,
  grid: gridRu,
  map: mapRu,
  measure: measureRu,
  municipality: municipalityRu,
  overview: overviewRu,
  timeline: timelineRu,
} satisfies Words;
