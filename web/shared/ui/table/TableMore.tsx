import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';

export interface MoreRows {
  load: () => void;
  isLoading: boolean;
}

interface TableMoreProps {
  more: MoreRows;
  /** Rows that have come. */
  count: number;
  isCut: boolean;
}

/** How much of a list has come, and its next page. */
export function TableMore({ more, count, isCut }: TableMoreProps) {
  const { t } = useTranslation('shared');
  return (
    <div className="data-table-more no-print">
      <Button size="small" variant="outlined" loading={more.isLoading} onClick={more.load}>
        {t('more')}
      </Button>
      <span className="data-table-told" role="status">
        {t(isCut ? 'table.cameAndCut' : 'table.came', { count })}
      </span>
    </div>
  );
}
