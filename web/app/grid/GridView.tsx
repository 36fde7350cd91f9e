import { FormControlLabel, Stack, Switch, Typography, useMediaQuery, useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCarry } from '../../plan/carry.ts';
import { compareNames } from '../../shared/format/format.ts';
import { shareScheme } from '../../shared/map/classes.ts';
import { mapPalette } from '../../shared/map/palette.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { paths } from '../paths.ts';
import { Choice } from '../rollout/Choice.tsx';
import { useCountsWords } from '../rollout/countsWords.ts';
import { useListLink } from '../rollout/lists.ts';
import { type Names, useNames } from '../rollout/names.ts';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { GridLegend } from './GridLegend.tsx';
import {
  type GridRow,
  gridOf,
  gridShows,
  gridSorts,
  orderColumns,
  sectionsOf,
  statusShown,
} from './gridModel.ts';
import { HeatGrid } from './HeatGrid.tsx';
import { PhoneGrid } from './PhoneGrid.tsx';

const allSections = 'all';
const switchValues = ['off', 'on'] as const;

/** The heat grid with its choices; all of them stand in the address. */
export function GridView({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation('grid');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const names = useNames(rollout.municipalities);
  const [show, setShow] = useParam('show', 'share', gridShows);
  const [sort, setSort] = useParam('sort', 'name', gridSorts);
  const [sectionKey, setSectionKey] = useParam<string>('section', allSections);
  const [local, setLocal] = useParam('local', 'off', switchValues);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  const palette = mapPalette(useThemeMode(), shareScheme.breaks.length - 1);
  const { progress, municipalities } = rollout;

  const sections = useMemo(() => sectionsOf(rollout.measures.sections), [rollout.measures]);
  const shown = useMemo(() => {
    const chosen = sections.filter(({ key }) => sectionKey === allSections || key === sectionKey);
    return chosen
      .map((section) => ({
        ...section,
        measures: section.measures.filter((measure) => local === 'off' || isOfMunicipalities(measure)),
      }))
      .filter(({ measures }) => measures.length > 0);
  }, [sections, sectionKey, local]);
  const columns = useMemo(() => {
    const compare = (a: string, b: string) => compareNames(names.short(a), names.short(b), language);
    return orderColumns(municipalities, progress.municipalities, sort, compare);
  }, [municipalities, progress, sort, names, language]);
  const grid = useMemo(
    () =>
      gridOf(
        shown.flatMap(({ measures }) => measures),
        progress,
        columns,
        show,
        asOf,
      ),
    [shown, progress, columns, show, asOf],
  );

  const sectionName = (key: string) => {
    const section = sections.find((one) => one.key === key);
    if (!section) return t('grid.allSections');
    return t('grid.section', { appendix: section.appendix, title: inLanguage(section.title, language) });
  };
  const words = useGridWords(
    grid.columns,
    names,
    t(show === 'share' ? 'grid.total.share' : 'grid.total.sum'),
  );
  const links = useGridLinks(grid.columns, statusShown(show));
  const shared = { grid, show, palette, ...words, ...links };
  return (
    <>
      <Stack
        direction="row"
        className="no-print"
        sx={{ gap: 1.5, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Choice
          label={t('grid.show')}
          value={show}
          options={gridShows}
          nameOf={(one) => t(`grid.shows.${one}`)}
          onChange={setShow}
        />
        <Choice
          label={t('grid.sort')}
          value={sort}
          options={gridSorts}
          nameOf={(one) => t(`grid.sorts.${one}`)}
          onChange={setSort}
          width={230}
        />
        <Choice
          label={t('grid.sections')}
          value={sections.some(({ key }) => key === sectionKey) ? sectionKey : allSections}
          options={[allSections, ...sections.map(({ key }) => key)]}
          nameOf={sectionName}
          onChange={setSectionKey}
          width={300}
        />
        <FormControlLabel
          control={<Switch checked={local === 'on'} onChange={(_event, on) => setLocal(on ? 'on' : 'off')} />}
          label={t('grid.onlyLocal')}
        />
      </Stack>
      {isPhone ? (
        <PhoneGrid {...shared} />
      ) : (
        <HeatGrid
          {...shared}
          groups={shown.map(({ key, measures }) => ({
            key,
            title: sectionName(key),
            rows: grid.rows.filter(({ measure }) => measure && measures.includes(measure)),
          }))}
        />
      )}
      <GridLegend palette={palette} />
      {!isPhone && (
        <Typography variant="caption" color="text.secondary" className="no-print">
          {t('grid.keyboard')}
        </Typography>
      )}
    </>
  );
}

function useGridWords(columns: readonly string[], names: Names, total: string) {
  const { t } = useTranslation('grid');
  const language = useLanguage();
  const { summary } = useCountsWords();
  const rowName = ({ measure }: GridRow) =>
    measure ? `${measure.number}. ${inLanguage(measure.title, language)}` : total;
  const cellSummary = (row: GridRow, column: number) =>
    summary((column === 0 ? row.region : row.cells[column - 1])?.counts);
  const cellLabel = (row: GridRow, column: number) => {
    const place = column === 0 ? t('grid.region') : names.full(columns[column - 1] ?? '');
    const measure = row.measure?.number ?? total;
    return t('grid.cell', { measure, place, figures: cellSummary(row, column) });
  };
  return { rowName, columnName: names.short, cellSummary, cellLabel };
}

function useGridLinks(columns: readonly string[], status: ReturnType<typeof statusShown>) {
  const listLink = useListLink();
  const carry = useCarry();
  const columnTo = (nodeId: string) => carry(paths.municipality(nodeId));
  const rowTo = ({ measure }: GridRow) => (measure ? carry(paths.measure(measure.number)) : undefined);
  const cellTo = ({ measure, region, cells }: GridRow, column: number) => {
    const municipality = columns[column - 1];
    const cell = column === 0 ? region : cells[column - 1];
    if (!cell?.counts || cell.counts.obliged === 0) return undefined;
    if (!measure) return municipality && columnTo(municipality);
    return listLink(measure.number, { municipality, status });
  };
  return { columnTo, rowTo, cellTo };
}
