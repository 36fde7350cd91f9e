import { Checkbox, FormControlLabel, Popover } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from './columns.ts';
import type { KeptTableView } from './useTableView.ts';

interface ColumnChoiceProps<Row> {
  columns: readonly DataColumn<Row>[];
  view: KeptTableView;
  anchor: HTMLElement;
  onClose: () => void;
}

/** Which columns are shown. */
export function ColumnChoice<Row>({ columns, view, anchor, onClose }: ColumnChoiceProps<Row>) {
  const { t } = useTranslation('shared');
  const toggle = (key: string) =>
    view.hide(view.hidden.includes(key) ? view.hidden.filter((one) => one !== key) : [...view.hidden, key]);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
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
  );
}
