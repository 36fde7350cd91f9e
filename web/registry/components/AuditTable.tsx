import { Box, Link as MuiLink } from '@mui/material';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { AuditEntry } from '../../../functions/shared/auditEntry.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { MoreRows } from '../../shared/ui/table/TableMore.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { plainValue } from '../changeWords.ts';

/** Actions whose reason is the number of the act itself. */
const namesAct: ReadonlySet<string> = new Set(['actAccepted']);

interface AuditTableProps {
  pages: readonly { items: readonly AuditEntry[] }[];
  /** What a node is called; without it the entries are all of one node, which the page names. */
  nameOf?: ((nodeId: NodeId) => string) | undefined;
  more: MoreRows | undefined;
}

/** Changes with their authors and reasons; the fields of each open on demand. */
export function AuditTable({ pages, nameOf, more }: AuditTableProps) {
  const { t } = useTranslation(['audit', 'packs']);
  const rows = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const columns = useColumns(nameOf);
  const view = useTableView();
  return <DataTable label={t('audit.table')} columns={columns} rows={rows} view={view} more={more} />;
}

function useColumns(nameOf: AuditTableProps['nameOf']): readonly DataColumn<AuditEntry>[] {
  const { t, i18n } = useTranslation(['audit', 'packs']);
  const language = useLanguage();
  const fieldsIn = useFieldWords();
  return useMemo(() => {
    const whenOf = ({ at }: AuditEntry) => formatInstant(at, language);
    const whoOf = ({ byName, by }: AuditEntry) => byName ?? by;
    const roleOf = ({ role }: AuditEntry) =>
      i18n.exists(`shared:role.${role}`) ? t(`role.${role}`, { ns: 'shared' }) : role;
    const actionOf = ({ action }: AuditEntry) =>
      i18n.exists(`audit:audit.action.${action}`)
        ? t(`audit.action.${action}`)
        : t('audit.unknownAction', { action });
    const whyOf = ({ why, action }: AuditEntry) =>
      why && namesAct.has(action) ? t('audit.actNumber', { number: why }) : (why ?? '');
    const node = (name: (nodeId: NodeId) => string): DataColumn<AuditEntry> => ({
      key: 'node',
      label: t('audit.column.node'),
      width: 'minmax(0, 3fr)',
      cell: ({ scope }) => (
        <MuiLink component={Link} to={`${paths.nodes}?node=${scope}`}>
          {name(scope)}
        </MuiLink>
      ),
      text: ({ scope }) => name(scope),
    });
    return [
      {
        key: 'when',
        label: t('audit.column.when'),
        width: '130px',
        cell: whenOf,
        text: whenOf,
        sortBy: ({ at }) => at,
      },
      {
        key: 'who',
        label: t('audit.column.who'),
        width: 'minmax(0, 2fr)',
        cell: (entry) => (
          <>
            {whoOf(entry)}
            <Box sx={{ color: 'text.secondary', typography: 'caption' }}>{roleOf(entry)}</Box>
          </>
        ),
        text: (entry) => `${whoOf(entry)}, ${roleOf(entry)}`,
      },
      ...(nameOf ? [node(nameOf)] : []),
      {
        key: 'action',
        label: t('audit.column.action'),
        width: 'minmax(0, 2fr)',
        cell: actionOf,
        text: actionOf,
      },
      { key: 'why', label: t('audit.column.why'), width: 'minmax(0, 2fr)', cell: whyOf, text: whyOf },
      {
        key: 'what',
        label: t('audit.column.what'),
        width: 'minmax(0, 4fr)',
        cell: ({ fields }) =>
          fields.length === 0 ? t('audit.noFields') : <Fields lines={fieldsIn(fields)} />,
        text: ({ fields }) => fieldsIn(fields).join('; '),
      },
    ];
  }, [t, i18n, language, nameOf, fieldsIn]);
}

/** Each field with its value before and after. */
function useFieldWords(): (fields: AuditEntry['fields']) => string[] {
  const { t, i18n } = useTranslation(['audit', 'packs']);
  return useCallback(
    (fields) =>
      fields.map(({ field, from, to }) =>
        t('packs.fieldChange', {
          field: i18n.exists(`packs:packs.field.${field}`) ? t(`packs.field.${field}`) : field,
          from: plainValue(from) || t('audit.nothing'),
          to: plainValue(to) || t('audit.nothing'),
        }),
      ),
    [t, i18n],
  );
}

function Fields({ lines }: { lines: readonly string[] }) {
  const { t } = useTranslation(['audit', 'packs']);
  return (
    <details>
      <summary>{t('audit.fieldsCount', { count: lines.length })}</summary>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </details>
  );
}
