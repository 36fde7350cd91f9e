import { IconButton, Link as MuiLink } from '@mui/material';
import { Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../functions/registry/contract/people.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { MoreRows } from '../../shared/ui/table/TableMore.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';

interface PeopleTableProps {
  pages: readonly { items: readonly Person[] }[];
  /** Absent for those who may only look. */
  onEdit: ((person: Person) => void) | undefined;
  more: MoreRows | undefined;
}

export function PeopleTable({ pages, onEdit, more }: PeopleTableProps) {
  const { t } = useTranslation('people');
  const columns = useColumns(onEdit);
  const rows = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const view = useTableView();
  return <DataTable label={t('people.table')} columns={columns} rows={rows} view={view} more={more} />;
}

function useColumns(onEdit: PeopleTableProps['onEdit']): readonly DataColumn<Person>[] {
  const { t } = useTranslation('people');
  return useMemo(() => {
    const roleOf = ({ role }: Person) => t(`role.${role}`, { ns: 'shared' });
    const stateOf = ({ active }: Person) => t(active ? 'people.active' : 'people.left');
    const actions: DataColumn<Person> = {
      key: 'actions',
      label: t('people.column.actions'),
      width: '80px',
      cell: (person) => (
        <IconButton
          size="small"
          aria-label={t('people.edit', { name: person.name })}
          onClick={() => onEdit?.(person)}
        >
          <Pencil size={16} />
        </IconButton>
      ),
      text: () => '',
    };
    return [
      {
        key: 'name',
        label: t('people.column.name'),
        width: 'minmax(100px, 3fr)',
        cell: ({ name }) => name,
        text: ({ name }) => name,
      },
      {
        key: 'post',
        label: t('people.column.post'),
        width: 'minmax(100px, 3fr)',
        cell: ({ post }) => post,
        text: ({ post }) => post,
      },
      {
        key: 'contacts',
        label: t('people.column.contacts'),
        width: 'minmax(150px, 4fr)',
        cell: ({ contacts }) => <Contacts contacts={contacts} />,
        text: ({ contacts: { email, phone } }) => [email, phone].filter(Boolean).join(', '),
      },
      {
        key: 'role',
        label: t('people.column.role'),
        width: 'minmax(116px, 2fr)',
        cell: roleOf,
        text: roleOf,
      },
      { key: 'state', label: t('people.column.state'), width: '100px', cell: stateOf, text: stateOf },
      ...(onEdit ? [actions] : []),
    ];
  }, [t, onEdit]);
}

function Contacts({ contacts: { email, phone } }: Pick<Person, 'contacts'>) {
  const { t } = useTranslation('people');
  if (!email && !phone) return t('people.noContacts');
  return (
    <>
      {email && <MuiLink href={`mailto:${email}`}>{email}</MuiLink>}
      {email && phone && <br />}
      {phone}
    </>
  );
}
