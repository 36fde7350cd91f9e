import { Checkbox, Menu, MenuItem } from '@mui/material';
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
    <Menu open anchorEl={anchor} onClose={onClose} slotProps={{ list: { 'aria-label': t('table.columns') } }}>
      {columns.map(({ key, label }, index) => {
        const isShown = !view.hidden.includes(key);
        return (
          <MenuItem
            key={key}
            dense
            role="menuitemcheckbox"
            aria-checked={isShown}
            // What a row is about stays: a table without it says nothing.
            disabled={index === 0}
            onClick={() => toggle(key)}
          >
            <Checkbox
              size="small"
              checked={isShown}
              tabIndex={-1}
              slotProps={{ input: { 'aria-hidden': true } }}
              sx={{ p: 0, mr: 1 }}
            />
            {label}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
