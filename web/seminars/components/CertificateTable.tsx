import { Button, Link as MuiLink } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CertificateView } from '../../../functions/seminars/contract/certificates.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useAnnulCertificate, useCertificateLink, useReplaceCertificate } from '../certificateQueries.ts';
import { InputProblem } from './InputProblem.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';

interface CertificateTableProps {
  session: SessionView;
  items: readonly CertificateView[];
  issues: boolean;
}

/** Certificates of a session by person, each with its file; whoever issues them annuls and replaces. */
export function CertificateTable({ session, items, issues }: CertificateTableProps) {
  const { t } = useTranslation('certificates');
  const link = useCertificateLink(session.id);
  const annul = useAnnulCertificate(session.id);
  const [annulling, setAnnulling] = useState<CertificateView>();
  const close = () => setAnnulling(undefined);
  const replace = useReplaceCertificate(session.id);
  const [replacing, setReplacing] = useState<CertificateView>();
  const facts = useFactColumns();
  const { mutate: download } = link;
  const loading = link.isPending ? link.variables : undefined;
  const columns = useMemo(
    (): readonly DataColumn<CertificateView>[] => [
      ...facts,
      {
        key: 'actions',
        label: t('list.actions'),
        width: 'minmax(150px, 2fr)',
        cell: (one) => (
          <Actions
            one={one}
            issues={issues}
            isLoading={loading === one.registrationId}
            onDownload={() => download(one.registrationId)}
            onAnnul={() => setAnnulling(one)}
            onReplace={() => setReplacing(one)}
          />
        ),
        text: () => '',
        onPhone: 'unnamed',
      },
    ],
    [facts, t, issues, loading, download],
  );
  return (
    <>
      {link.error && <InputProblem error={link.error} />}
      <DataTable label={t('list.title')} columns={columns} rows={items} view={useTableView('certificates')} />
      {replacing && (
        <ReplaceDialog
          certificate={replacing}
          isPending={replace.isPending}
          problem={replace.error && <InputProblem error={replace.error} />}
          onClose={() => setReplacing(undefined)}
          onSave={(name) =>
            replace.mutate(
              { registrationId: replacing.registrationId, version: replacing.version, name },
              { onSuccess: () => setReplacing(undefined) },
            )
          }
        />
      )}
      {annulling && (
        <ReasonDialog
          title={t('list.annul')}
          label={t('list.annulReason')}
          isPending={annul.isPending}
          problem={annul.error && <InputProblem error={annul.error} />}
          onClose={close}
          onSave={(reason) =>
            annul.mutate(
              { registrationId: annulling.registrationId, version: annulling.version, reason },
              { onSuccess: close },
            )
          }
        />
      )}
    </>
  );
}

/** Who has it, its number that leads to its check, and whether it still stands. */
function useFactColumns(): readonly DataColumn<CertificateView>[] {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  return useMemo(() => {
    const issuedOf = ({ issuedOn }: CertificateView) =>
      `${t('list.issuedOn')} ${formatDay(issuedOn, language)}`;
    const standingOf = ({ annulled }: CertificateView) =>
      annulled
        ? t('list.annulled', { at: formatInstant(annulled.at, language), reason: annulled.reason })
        : t('list.valid');
    const replacedOf = ({ replaced }: CertificateView) =>
      replaced.map(({ number, at }) => t('list.replaced', { number, at: formatInstant(at, language) }));
    return [
      {
        key: 'person',
        label: t('list.person'),
        width: 'minmax(0, 3fr)',
        cell: (one) => (
          <>
            {one.name}
            <CellNote>{issuedOf(one)}</CellNote>
          </>
        ),
        text: (one) => `${one.name}, ${issuedOf(one)}`,
      },
      {
        key: 'number',
        label: t('list.number'),
        width: 'minmax(130px, 1fr)',
        cell: ({ number }) => (
          <MuiLink component={Link} to={paths.certificate(number)}>
            {number}
          </MuiLink>
        ),
        text: ({ number }) => number,
      },
      {
        key: 'standing',
        label: t('list.standing'),
        width: 'minmax(0, 3fr)',
        cell: (one) => (
          <>
            {standingOf(one)}
            {replacedOf(one).map((words) => (
              <CellNote key={words}>{words}</CellNote>
            ))}
          </>
        ),
        text: (one) => [standingOf(one), ...replacedOf(one)].join('; '),
      },
    ];
  }, [t, language]);
}

interface ActionsProps {
  one: CertificateView;
  issues: boolean;
  isLoading: boolean;
  onDownload: () => void;
  onAnnul: () => void;
  onReplace: () => void;
}

function Actions({
  one: { name, annulled },
  issues,
  isLoading,
  onDownload,
  onAnnul,
  onReplace,
}: ActionsProps) {
  const { t } = useTranslation('certificates');
  if (annulled)
    return (
      issues && (
        <Button size="small" aria-label={t('list.replaceOf', { name })} onClick={onReplace}>
          {t('list.replace')}
        </Button>
      )
    );
  return (
    <>
      <Button
        size="small"
        aria-label={t('list.downloadOf', { name })}
        loading={isLoading}
        onClick={onDownload}
      >
        {t('list.download')}
      </Button>
      {issues && (
        <Button size="small" color="error" aria-label={t('list.annulOf', { name })} onClick={onAnnul}>
          {t('list.annul')}
        </Button>
      )}
    </>
  );
}
