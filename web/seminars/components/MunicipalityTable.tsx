import { useMemo } from 'react';
import type { NodeId, Wording } from '../../../functions/shared/words.ts';
import { compareNames } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';

interface Municipality {
  municipalityId: NodeId;
  name: Wording;
}

interface MunicipalityTableProps<Row> {
  label: string;
  /** Head of the column of names. */
  heading: string;
  rows: readonly Row[];
  /** Kept from one drawing to the next. */
  figures: readonly DataColumn<Row>[];
  /** The municipality whose list is open. */
  chosen: string;
}

/** Municipalities by name, each with its figures. */
export function MunicipalityTable<Row extends Municipality>(props: MunicipalityTableProps<Row>) {
  const { label, heading, rows, figures, chosen } = props;
  const language = useLanguage();
  const byName = useMemo(
    () =>
      [...rows].sort((a, b) =>
        compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
      ),
    [rows, language],
  );
  const columns = useMemo((): readonly DataColumn<Row>[] => {
    const nameOf = ({ name }: Row) => inLanguage(name, language);
    return [
      {
        key: 'municipality',
        label: heading,
        width: 'minmax(0, 2fr)',
        cell: nameOf,
        text: nameOf,
        onPhone: 'unnamed',
      },
      ...figures,
    ];
  }, [heading, figures, language]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={byName}
      view={useTableView('places')}
      isChosen={({ municipalityId }) => municipalityId === chosen}
    />
  );
}
