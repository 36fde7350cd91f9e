import {
  IconButton,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../functions/registry/contract.ts';

interface PeopleTableProps {
  people: readonly Person[];
  /** Absent for those who may only look. */
  onEdit: ((person: Person) => void) | undefined;
}

const columns = ['name', 'post', 'contacts', 'role', 'state'] as const;

export function PeopleTable({ people, onEdit }: PeopleTableProps) {
  const { t } = useTranslation('registry');
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('people.table')}>
      <Table size="small" aria-label={t('people.table')}>
        <TableHead>
          <TableRow>
            {columns.map((name) => (
              <TableCell key={name}>{t(`people.column.${name}`)}</TableCell>
            ))}
            {onEdit && <TableCell>{t('people.column.actions')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <TableRow key={person.id} sx={{ opacity: person.active ? 1 : 0.75 }}>
              <TableCell>{person.name}</TableCell>
              <TableCell>{person.post}</TableCell>
              <TableCell>
                <Contacts contacts={person.contacts} />
              </TableCell>
              <TableCell>{t(`role.${person.role}`, { ns: 'shared' })}</TableCell>
              <TableCell>{t(person.active ? 'people.active' : 'people.left')}</TableCell>
              {onEdit && (
                <TableCell>
                  <IconButton
                    size="small"
                    aria-label={t('people.edit', { name: person.name })}
                    onClick={() => onEdit(person)}
                  >
                    <Pencil size={16} />
                  </IconButton>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Contacts({ contacts: { email, phone } }: Pick<Person, 'contacts'>) {
  const { t } = useTranslation('registry');
  if (!email && !phone) return t('people.noContacts');
  return (
    <>
      {email && <MuiLink href={`mailto:${email}`}>{email}</MuiLink>}
      {email && phone && <br />}
      {phone}
    </>
  );
}
