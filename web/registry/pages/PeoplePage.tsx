import { Button } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../functions/registry/contract/people.ts';
import { rolesToGive } from '../../../functions/registry/rules/people.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { NodePicker } from '../components/NodePicker.tsx';
import { NoNodes } from '../components/NoNodes.tsx';
import { PeopleTable } from '../components/PeopleTable.tsx';
import { PersonDialog } from '../components/PersonDialog.tsx';
import { kindOfId } from '../nodeRows.ts';
import { peopleOf } from '../peopleQueries.ts';
import { nodeById } from '../queries.ts';
import { useCovers } from '../useCovers.ts';

const kinds = ['region', 'municipality', 'school', 'branch'] as const;

/** The people of one organisation, their posts and roles. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const { person } = useSession();
  const { regionId } = useRegion();
  const [chosen, choose] = useAddress('node');
  const nodeId = chosen.node || person?.org || regionId;
  const node = useQuery(nodeById(nodeId));
  const people = useInfiniteQuery(peopleOf(nodeId));
  const [edited, setEdited] = useState<Person | 'new'>();
  const mayEdit = useCovers('person.edit')(
    node.data ? [...node.data.parents.map(({ id }) => id), nodeId] : [],
  );
  const roles = person ? rolesToGive(person.role, kindOfId(nodeId)) : [];
  const picks = person?.role !== 'school';
  const hasNoRegion = nodeId === regionId && codeOf(node.error) === 'notFound';
  return (
    <PageFrame
      title={t('people.title')}
      subtitle={t('people.subtitle')}
      actions={
        !hasNoRegion && (
          <>
            {picks && (
              <NodePicker
                label={t('people.organisation')}
                kinds={kinds}
                under={person?.role === 'municipal' ? person.org : regionId}
                nodeId={nodeId}
                onChoose={(id) => choose({ node: id })}
              />
            )}
            {mayEdit && roles.length > 0 && (
              <Button variant="contained" startIcon={<UserPlus size={18} />} onClick={() => setEdited('new')}>
                {t('people.add')}
              </Button>
            )}
          </>
        )
      }
    >
      <Sights query={people}>
        {({ pages }) => {
          if (hasNoRegion) return <NoNodes />;
          return pages.every(({ items }) => items.length === 0) ? (
            <Nothing title={t('people.empty')}>{t('people.emptyAdvice')}</Nothing>
          ) : (
            <PeopleTable pages={pages} onEdit={mayEdit ? setEdited : undefined} more={moreOf(people)} />
          );
        }}
      </Sights>
      {edited && (
        <PersonDialog
          nodeId={nodeId}
          person={edited === 'new' ? undefined : edited}
          roles={roles}
          onClose={() => setEdited(undefined)}
        />
      )}
    </PageFrame>
  );
}
