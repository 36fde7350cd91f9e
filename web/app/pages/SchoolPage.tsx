import { Button, Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { useCarry } from '../../plan/carry.ts';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { nodePath } from '../measure/factPath.ts';
import { paths } from '../paths.ts';
import type { NodeDetail } from '../school/NodeHead.tsx';
import { SchoolView } from '../school/SchoolView.tsx';

export function SchoolPage() {
  const { t } = useTranslation('school');
  const { nodeId = '' } = useParams();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const node = useQuery(nodeById(nodeId));
  return (
    <PageFrame
      title={node.data ? nameOf(node.data, asOf, language) : t('school.waitingTitle')}
      subtitle={node.data && <WhereItStands node={node.data} />}
      actions={node.data && <AuditLink node={node.data} />}
    >
      <Sights query={node}>{(data) => <SchoolView key={data.id} node={data} />}</Sights>
    </PageFrame>
  );
}

function WhereItStands({ node }: { node: NodeDetail }) {
  const { t } = useTranslation('school');
  const language = useLanguage();
  const carry = useCarry();
  const above = node.parents.flatMap(({ id, name }) => {
    const path = nodePath(id);
    return path ? [{ id, path, name: inLanguage(name, language) }] : [];
  });
  const facts = [
    node.kind === 'branch' && t('school.branch'),
    node.code && t('school.code', { code: node.code }),
    node.closedOn && t('school.closed', { day: formatDay(node.closedOn, language) }),
  ].filter(Boolean);
  return (
    <>
      {above.map(({ id, path, name }) => (
        <span key={id}>
          <MuiLink component={Link} to={carry(path)}>
            {name}
          </MuiLink>
          {' · '}
        </span>
      ))}
      {facts.join(' · ')}
    </>
  );
}

function AuditLink({ node }: { node: NodeDetail }) {
  const { t } = useTranslation('school');
  const may = useMayDo([...node.parents.map(({ id }) => id), node.id]);
  if (!may('audit.view')) return null;
  return (
    <Button
      component={Link}
      to={`${paths.audit}?node=${node.id}`}
      startIcon={<History size={16} />}
      className="no-print"
    >
      {t('school.audit')}
    </Button>
  );
}
