import { useTranslation } from 'react-i18next';
import type { DataColumn } from './columns.ts';
import { type KeptTableView, saidOf } from './useTableView.ts';

interface PhoneOrderProps<Row> {
  columns: readonly DataColumn<Row>[];
  view: KeptTableView;
}

/** The order of a list on a phone, where no head can be pressed. */
export function PhoneOrder<Row>({ columns, view }: PhoneOrderProps<Row>) {
  const { t } = useTranslation('shared');
  return (
    <select
      aria-label={t('table.sortBy')}
      value={saidOf(view.sort)}
      onChange={(event) => view.sortAs(event.target.value)}
    >
      <option value="">{t('table.asItCame')}</option>
      {columns.flatMap(({ key, label: name }) => [
        <option key={key} value={key}>
          {t('table.ascending', { name })}
        </option>,
        <option key={`-${key}`} value={`-${key}`}>
          {t('table.descending', { name })}
        </option>,
      ])}
    </select>
  );
}
