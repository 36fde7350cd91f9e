import {
  Button,
  ButtonGroup,
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
} from '@mui/material';
import {
  CalendarDays,
  Crosshair,
  Download,
  FileCode2,
  FileImage,
  FileSpreadsheet,
  FileText,
  Image,
  List,
  Printer,
  Route,
  Shuffle,
  SquareChartGantt,
  Table2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../functions/shared/words.ts';
import type { GanttHandle } from '../../shared/gantt/types.ts';
import { type ChangeablePlanView, type PlanLook, planLooks, zooms } from '../planView.ts';

interface PlanFile {
  planId: string;
  asOf: Day;
}

interface PlanToolbarProps {
  look: PlanLook;
  view: ChangeablePlanView;
  /** The chart, when that is what is shown: it is zoomed and saved from here. */
  chart?: RefObject<GanttHandle | null>;
  asOf?: Day;
  /** What is saved to a file: a plan as of a day. */
  file: PlanFile;
  onExport?: ((kind: 'svg' | 'png') => void) | undefined;
}

const lookIcons = { gantt: SquareChartGantt, list: List, table: Table2 };

export function PlanToolbar({ look, view, chart, asOf, file, onExport }: PlanToolbarProps) {
  const { t } = useTranslation('plan');
  return (
    <Stack
      direction="row"
      className="no-print"
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}
    >
      <ToggleButtonGroup
        size="small"
        exclusive
        value={look}
        aria-label={t('page.look.label')}
        onChange={(_event, chosen: PlanLook | null) => chosen && view.change({ look: chosen })}
      >
        {planLooks.map((one) => {
          const Icon = lookIcons[one];
          return (
            <ToggleButton key={one} value={one} sx={{ gap: 0.75, px: 1.25 }}>
              <Icon size={16} aria-hidden="true" />
              {t(`page.look.${one}`)}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      {chart && asOf && <ZoomControls view={view} chart={chart} asOf={asOf} />}
      <Tooltip describeChild title={t('page.criticalHint')}>
        <ToggleButton
          size="small"
          value="critical"
          selected={view.critical}
          onChange={() => view.change({ critical: !view.critical })}
          sx={{ gap: 0.75, px: 1.25 }}
        >
          <Route size={16} aria-hidden="true" />
          {t('page.critical')}
        </ToggleButton>
      </Tooltip>
      {chart && (
        <Tooltip describeChild title={t('page.whatIfHint')}>
          <ToggleButton
            size="small"
            value="whatIf"
            selected={view.whatIf}
            onChange={() => view.change({ whatIf: !view.whatIf, shift: undefined })}
            sx={{ gap: 0.75, px: 1.25 }}
          >
            <Shuffle size={16} aria-hidden="true" />
            {t('page.whatIf')}
          </ToggleButton>
        </Tooltip>
      )}
      <ExportMenu file={file} onExport={onExport} />
    </Stack>
  );
}

function ZoomControls({ view, chart, asOf }: Required<Pick<PlanToolbarProps, 'view' | 'chart' | 'asOf'>>) {
  const { t } = useTranslation('plan');
  const { scale, start } = view.gantt;
  const buttons = [
    { label: t('page.zoom.out'), icon: ZoomOut, act: () => chart.current?.zoomOut() },
    { label: t('page.zoom.in'), icon: ZoomIn, act: () => chart.current?.zoomIn() },
    { label: t('page.showDay'), icon: Crosshair, act: () => chart.current?.showDay(asOf) },
  ];
  return (
    <>
      <TextField
        select
        value={typeof scale === 'string' ? scale : ''}
        onChange={(event) => {
          const chosen = zooms.find((zoom) => zoom === event.target.value);
          if (chosen) view.change({ gantt: { scale: chosen, start } });
        }}
        slotProps={{
          select: {
            displayEmpty: true,
            renderValue: (value) => zoomName(String(value), t('page.zoom.label'), t),
          },
          htmlInput: { 'aria-label': t('page.zoom.label') },
        }}
        sx={{ minWidth: 122, '& .MuiSelect-select': { py: 0.85, fontSize: '0.875rem' } }}
      >
        {zooms.map((zoom) => (
          <MenuItem key={zoom} value={zoom}>
            {t(`page.zoom.${zoom}`)}
          </MenuItem>
        ))}
      </TextField>
      <ButtonGroup size="small" sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
        {buttons.map(({ label, icon: Icon, act }) => (
          <Tooltip key={label} title={label}>
            <IconButton size="small" aria-label={label} onClick={act} sx={{ p: 0.9 }}>
              <Icon size={18} />
            </IconButton>
          </Tooltip>
        ))}
      </ButtonGroup>
    </>
  );
}

function zoomName(
  value: string,
  otherwise: string,
  t: ReturnType<typeof useTranslation<'plan'>>['t'],
): string {
  const zoom = zooms.find((one) => one === value);
  return zoom ? t(`page.zoom.${zoom}`) : otherwise;
}

const fileIcons = { pdf: FileText, xlsx: FileSpreadsheet, mspdi: FileCode2, ics: CalendarDays };
const fileFormats = ['pdf', 'xlsx', 'mspdi', 'ics'] as const;

/** Open to everybody, as the plan is: the address of a calendar can be subscribed to. */
function fileAddress({ planId, asOf }: PlanFile, format: string): string {
  return `/api/public/reporting/plans/${planId}/file?${new URLSearchParams({ format, asOf })}`;
}

function ExportMenu({ file, onExport }: Pick<PlanToolbarProps, 'file' | 'onExport'>) {
  const { t } = useTranslation('plan');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const items = [
    ...(onExport
      ? [
          { label: t('page.svg'), icon: FileImage, act: () => onExport('svg') },
          { label: t('page.png'), icon: Image, act: () => onExport('png') },
        ]
      : []),
    { label: t('page.print'), icon: Printer, act: () => window.print() },
  ];
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<Download size={16} />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('page.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {items.map(({ label, icon: Icon, act }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            <ListItemIcon>
              <Icon size={18} />
            </ListItemIcon>
            <ListItemText>{label}</ListItemText>
          </MenuItem>
        ))}
        <Divider />
        {fileFormats.map((format) => {
          const Icon = fileIcons[format];
          return (
            <MenuItem key={format} component="a" href={fileAddress(file, format)} download>
              <ListItemIcon>
                <Icon size={18} />
              </ListItemIcon>
              <ListItemText>{t(`page.file.${format}`)}</ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
