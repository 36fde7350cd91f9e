import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../functions/shared/auditEntry.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { plainValue } from '../changeWords.ts';

const columns = ['when', 'who', 'action', 'why', 'what'] as const;

/** Changes with their authors and reasons; the fields of each open on demand. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('registry');
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('audit.table')}>
      <Table size="small" aria-label={t('audit.table')} sx={{ '& td': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {columns.map((name) => (
              <TableCell key={name}>{t(`audit.column.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <EntryLine key={`${entry.at}${entry.record}${entry.requestId}`} entry={entry} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function EntryLine({ entry }: { entry: AuditEntry }) {
  const { t, i18n } = useTranslation('registry');
  const language = useLanguage();
  const { action, at, by, byName, role, why, fields } = entry;
  const isKnown = i18n.exists(`registry:audit.action.${action}`);
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(at, language)}</TableCell>
      <TableCell>
        {byName ?? by}
        <Box sx={{ color: 'text.secondary', typography: 'caption' }}>
          {i18n.exists(`shared:role.${role}`) ? t(`role.${role}`, { ns: 'shared' }) : role}
        </Box>
      </TableCell>
      <TableCell>{isKnown ? t(`audit.action.${action}`) : t('audit.unknownAction', { action })}</TableCell>
      <TableCell sx={{ maxWidth: 240, overflowWrap: 'anywhere' }}>{why}</TableCell>
      <TableCell sx={{ minWidth: 240, maxWidth: 520, overflowWrap: 'anywhere' }}>
        {fields.length === 0 ? t('audit.noFields') : <Fields fields={fields} />}
      </TableCell>
    </TableRow>
  );
}

function Fields({ fields }: Pick<AuditEntry, 'fields'>) {
  const { t, i18n } = useTranslation('registry');
  const nameOf = (field: string) =>
    i18n.exists(`registry:packs.field.${field}`) ? t(`packs.field.${field}`) : field;
  return (
    <details>
      <summary>{t('audit.fieldsCount', { count: fields.length })}</summary>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {fields.map(({ field, from, to }) => (
          <li key={field}>
            {t('packs.fieldChange', {
              field: nameOf(field),
              from: plainValue(from) || t('audit.nothing'),
              to: plainValue(to) || t('audit.nothing'),
            })}
          </li>
        ))}
      </Box>
    </details>
  );
}
