import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  MenuItem,
  Popover,
  TextField,
  Typography,
} from '@mui/material';
import { Columns3, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from './columns.ts';
import type { KeptTableView } from './useTableView.ts';

interface TableToolsProps<Row> {
  label: string;
  columns: readonly DataColumn<Row>[];
  view: KeptTableView;
  /** Rows that the view shows, and all there are. */
  count: number;
  all: number;
  textOf: () => string;
}

/** What a reader does with a table beside reading it: search, order on a phone, choose columns, copy. */
export function TableTools<Row>({ label, columns, view, count, all, textOf }: TableToolsProps<Row>) {
  const { t } = useTranslation('shared');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(textOf());
    setCopied(true);
  };
  return (
    <Box
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}
    >
      <TextField
        type="search"
        size="small"
        label={t('table.find')}
        value={view.words}
        onChange={(event) => view.find(event.target.value)}
        slotProps={{ htmlInput: { 'aria-label': t('table.findIn', { label }) } }}
        sx={{ width: { xs: '100%', sm: 240 } }}
      />
      <TextField
        select
        size="small"
        label={t('table.sortBy')}
        value={view.sort?.key ?? ''}
        onChange={(event) => view.sortBy(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ display: { sm: 'none' }, flex: 1, minWidth: 140 }}
      >
        <MenuItem value="">{t('table.asItCame')}</MenuItem>
        {columns.map(({ key, label: name }) => (
          <MenuItem key={key} value={key}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <ColumnChoice columns={columns} view={view} />
      <Button
        size="small"
        color="inherit"
        startIcon={<Copy size={16} aria-hidden="true" />}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        {copied ? t('table.copied', { count }) : t('table.copy')}
      </Button>
      {count < all && (
        <Typography variant="body2" color="text.secondary" role="status">
          {t('table.found', { count, all })}
        </Typography>
      )}
    </Box>
  );
}

function ColumnChoice<Row>({ columns, view }: Pick<TableToolsProps<Row>, 'columns' | 'view'>) {
  const { t } = useTranslation('shared');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const toggle = (key: string) =>
    view.hide(view.hidden.includes(key) ? view.hidden.filter((one) => one !== key) : [...view.hidden, key]);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<Columns3 size={16} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
      >
        {t('table.columns')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('table.columns'), sx: { px: 2, py: 1 } } }}
      >
        {columns.map(({ key, label }, index) => (
          <FormControlLabel
            key={key}
            sx={{ display: 'flex' }}
            control={
              <Checkbox
                size="small"
                checked={!view.hidden.includes(key)}
                // What a row is about stays: a table without it says nothing.
                disabled={index === 0}
                onChange={() => toggle(key)}
              />
            }
            label={label}
          />
        ))}
      </Popover>
    </>
  );
}
