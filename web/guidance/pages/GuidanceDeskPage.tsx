import { Button, Tab, Tabs } from '@mui/material';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { deskStateSchema } from '../../../functions/guidance/contract/article.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { DeskList } from '../components/DeskList.tsx';
import { TopicList } from '../components/TopicList.tsx';

/** The authors' desk: articles by state, and what should be written about. */
export function GuidanceDeskPage() {
  const { t } = useTranslation('guidanceDesk');
  const mayRead = useRight('guidance.desk') !== undefined;
  const mayWrite = useRight('guidance.write') !== undefined;
  const seesTopics = useRight('guidance.topics') !== undefined;
  const [{ state }, choose] = useAddress('state');
  if (!mayRead) return <OnlyAuthors />;
  const tabs = [...deskStateSchema.options, ...(seesTopics ? (['topics'] as const) : [])];
  const first = mayWrite ? 'draft' : 'review';
  const tab = tabs.find((one) => one === state) ?? first;
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        mayWrite && (
          <Button
            variant="contained"
            component={Link}
            to={paths.newArticle}
            startIcon={<Plus size={18} aria-hidden="true" />}
          >
            {t('new')}
          </Button>
        )
      }
    >
      <Tabs
        value={tab}
        onChange={(_event, next: string) => choose({ state: next })}
        aria-label={t('states')}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        {tabs.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`tab-${one}`}
            aria-controls="desk-list"
            label={one === 'topics' ? t('topics') : t(`state.${one}`)}
          />
        ))}
      </Tabs>
      <div id="desk-list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'topics' ? <TopicList mayWrite={mayWrite} /> : <DeskList key={tab} state={tab} />}
      </div>
    </PageFrame>
  );
}

export function OnlyAuthors() {
  const { t } = useTranslation(['guidanceDesk', 'guidance']);
  return (
    <PageFrame title={t('title')}>
      <Nothing
        title={t('onlyAuthors')}
        action={
          <Button component={Link} to={paths.guidance}>
            {t('guidance:title')}
          </Button>
        }
      >
        {t('onlyAuthorsAdvice')}
      </Nothing>
    </PageFrame>
  );
}
