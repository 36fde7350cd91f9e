import {
  Box,
  Link as MuiLink,
  type SxProps,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { AuditEntry } from '../../../functions/shared/auditEntry.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { plainValue } from '../changeWords.ts';

const columns = ['when', 'who', 'node', 'action', 'why', 'what'] as const;

/** Actions whose reason is the number of the act itself. */
const namesAct: ReadonlySet<string> = new Set(['actAccepted']);

interface AuditTableProps {
  entries: readonly AuditEntry[];
  /** What a node is called; without it the entries are all of one node, which the page names. */
  nameOf?: ((nodeId: NodeId) => string) | undefined;
}

/** Changes with their authors and reasons; the fields of each open on demand. On a phone each is a card. */
export function AuditTable({ entries, nameOf }: AuditTableProps) {
  const { t } = useTranslation('registry');
  const shown = columns.filter((name) => name !== 'node' || nameOf);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('audit.table')}>
      <Table size="small" aria-label={t('audit.table')} sx={cardsOnPhone}>
        <TableHead>
          <TableRow>
            {shown.map((name) => (
              <TableCell key={name}>{t(`audit.column.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <EntryLine
              key={`${entry.at}${entry.record}${entry.requestId}${entry.why ?? ''}`}
              entry={entry}
              nameOf={nameOf}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** A table of six columns is wider than a phone: there a row is read downwards. */
const cardsOnPhone = {
  '& td': { verticalAlign: 'top' },
  '@media (max-width: 599.95px)': {
    '& thead': { display: 'none' },
    '& tr': { display: 'block', borderBottom: 1, borderColor: 'divider', py: 1 },
    '& td': { display: 'block', border: 0, px: 0, py: 0.25, minWidth: 0, maxWidth: 'none' },
  },
} satisfies SxProps<Theme>;

function EntryLine({ entry, nameOf }: { entry: AuditEntry } & Pick<AuditTableProps, 'nameOf'>) {
  const { t, i18n } = useTranslation('registry');
  const language = useLanguage();
  const { action, at, by, byName, role, scope, why, fields } = entry;
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
      {nameOf && (
        <TableCell sx={{ maxWidth: 260 }}>
          <MuiLink component={Link} to={`${paths.nodes}?node=${scope}`}>
            {nameOf(scope)}
          </MuiLink>
        </TableCell>
      )}
      <TableCell>{isKnown ? t(`audit.action.${action}`) : t('audit.unknownAction', { action })}</TableCell>
      <TableCell sx={{ maxWidth: 240, overflowWrap: 'anywhere' }}>
        {why && namesAct.has(action) ? t('audit.actNumber', { number: why }) : why}
      </TableCell>
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
