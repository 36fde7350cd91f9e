import { useMediaQuery } from '@mui/material';
import { Columns3, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { DataColumn } from './columns.ts';
import { PhoneOrder } from './PhoneOrder.tsx';
import type { KeptTableView } from './useTableView.ts';

interface TableToolsProps<Row> {
  label: string;
  columns: readonly DataColumn<Row>[];
  view: KeptTableView;
  isSearched: boolean;
  /** Rows that the view shows, and all there are. */
  count: number;
  all: number;
  textOf: () => string;
}

/** As in the style sheet. */
const phone = '(width < 600px)';

/** What a reader does with a table beside reading it: search, order on a phone, choose columns, copy. */
export function TableTools<Row>({
  label,
  columns,
  view,
  isSearched,
  count,
  all,
  textOf,
}: TableToolsProps<Row>) {
  const { t } = useTranslation('shared');
  const isPhone = useMediaQuery(phone, { noSsr: true });
  const [copied, setCopied] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const copy = async () => {
    await navigator.clipboard.writeText(textOf());
    setCopied(true);
  };
  return (
    <div className="data-table-tools no-print">
      {isSearched && (
        <input
          type="search"
          aria-label={t('table.findIn', { label })}
          placeholder={t('table.find')}
          value={view.words}
          onChange={(event) => view.find(event.target.value)}
        />
      )}
      {isPhone && <PhoneOrder columns={columns} view={view} />}
      {!isPhone && (
        <button type="button" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
          <Columns3 size={16} aria-hidden="true" />
          {t('table.columns')}
        </button>
      )}
      {anchor && (
        <ColumnChoice columns={columns} view={view} anchor={anchor} onClose={() => setAnchor(undefined)} />
      )}
      <button type="button" onClick={() => void copy()} onBlur={() => setCopied(false)}>
        <Copy size={16} aria-hidden="true" />
        {copied ? t('table.copied', { count }) : t('table.copy')}
      </button>
      {count < all && (
        <span className="data-table-told" role="status">
          {t('table.found', { count, all })}
        </span>
      )}
    </div>
  );
}
