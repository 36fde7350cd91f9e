import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { ControlForm } from '../../reporting/components/ControlForm.tsx';
import { useSession } from '../../shared/auth/person.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { NodeDetail } from '../school/NodeHead.tsx';

/** A control is recorded here, on a phone at the school or at a desk. */
export function NewControlPage() {
  const { t } = useTranslation('control');
  const { nodeId = '' } = useParams();
  const [language, today] = [useLanguage(), useToday()];
  const node = useQuery(nodeById(nodeId));
  const name = node.data ? nameOf(node.data, today, language) : '…';
  return (
    <PageFrame title={t('form.title', { name })} subtitle={t('form.subtitle')}>
      <Sights query={node}>{(data) => <Recording key={data.id} node={data} name={name} />}</Sights>
    </PageFrame>
  );
}

function Recording({ node, name }: { node: NodeDetail; name: string }) {
  const { t } = useTranslation('control');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { person } = useSession();
  const may = useMayDo([...node.parents.map(({ id }) => id), node.id]);
  const isControlled = node.kind === 'school' || node.kind === 'municipality';
  if (!isControlled || !may('control.record') || person?.org === node.id)
    return <Nothing title={t('form.whyNot')}>{t('form.whyNotAdvice')}</Nothing>;
  return (
    <ControlForm
      nodeId={node.id}
      name={name}
      about={node.kind === 'school' ? 'school' : 'municipality'}
      sampleId={params.get('sample') ?? undefined}
      onRecorded={({ id }) => navigate(paths.controlRecord(id), { replace: true })}
    />
  );
}
