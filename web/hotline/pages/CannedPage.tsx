import {
  Alert,
  Box,
  Button,
  Chip,
  List,
  ListItemButton,
  ListItemText,
  Snackbar,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CannedReply } from '../../../functions/hotline/contract/cannedReply.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { isMacro } from '../cannedSearch.ts';
import { CannedEditor } from '../components/CannedEditor.tsx';
import { cannedReplies } from '../deskQueries.ts';

const fresh = 'new';

/** The canned replies and macros of the hotline, and the one that is being worded. */
export function CannedPage() {
  const { t } = useTranslation('hotline');
  const mayManage = useRight('canned.manage') !== undefined;
  const replies = useQuery({ ...cannedReplies(), enabled: mayManage });
  const [{ reply: chosen, q }, choose] = useAddress('reply', 'q');
  const [saved, setSaved] = useState(false);
  if (!mayManage)
    return (
      <PageFrame title={t('canned.title')}>
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })} />
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('canned.title')}
      subtitle={t('canned.subtitle')}
      actions={
        <>
          <Button component={Link} to={paths.hotline}>
            {t('canned.toDesk')}
          </Button>
          <Button
            variant="contained"
            startIcon={<Plus size={16} />}
            onClick={() => choose({ reply: fresh, q: '' })}
          >
            {t('canned.add')}
          </Button>
        </>
      }
    >
      <Sights query={replies}>
        {(all) => {
          const reply = all.find(({ id }) => id === chosen);
          return (
            <Box
              sx={{
                display: 'grid',
                gap: 2,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(240px, 320px) minmax(0, 1fr)' },
              }}
            >
              <Replies all={all} q={q} chosen={chosen} onChange={choose} />
              {reply || chosen === fresh ? (
                <CannedEditor
                  key={`${chosen}-${reply?.version ?? 0}`}
                  reply={reply}
                  onSaved={({ id }) => {
                    choose({ reply: id });
                    setSaved(true);
                  }}
                />
              ) : (
                <Nothing title={t(all.length > 0 ? 'canned.choose' : 'canned.none')}>
                  {all.length === 0 && t('canned.noneAdvice')}
                </Nothing>
              )}
            </Box>
          );
        }}
      </Sights>
      <Snackbar open={saved} autoHideDuration={4000} onClose={() => setSaved(false)}>
        <Alert severity="success">{t('canned.saved')}</Alert>
      </Snackbar>
    </PageFrame>
  );
}

interface RepliesProps {
  all: readonly CannedReply[];
  q: string;
  chosen: string;
  onChange: (address: { reply?: string; q?: string }) => void;
}

function Replies({ all, q, chosen, onChange }: RepliesProps) {
  const { t } = useTranslation('hotline');
  const sought = q.trim().toLowerCase();
  const shown = all.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(sought));
  return (
    <Box sx={{ minWidth: 0 }}>
      {all.length > 0 && (
        <TextField
          type="search"
          fullWidth
          label={t('canned.search')}
          value={q}
          onChange={(event) => onChange({ q: event.target.value })}
        />
      )}
      {all.length > 0 && shown.length === 0 && <Nothing title={t('canned.notFound')} />}
      <List aria-label={t('canned.list')} sx={{ maxHeight: { md: '65vh' }, overflowY: 'auto' }}>
        {shown.map((reply) => (
          <li key={reply.id}>
            <ListItemButton
              selected={reply.id === chosen}
              aria-current={reply.id === chosen ? 'true' : undefined}
              onClick={() => onChange({ reply: reply.id })}
            >
              <ListItemText
                primary={reply.title}
                secondary={reply.queue ? t(`queue.${reply.queue}`) : t('canned.anyQueue')}
              />
              {isMacro(reply) && <Chip size="small" variant="outlined" label={t('canned.macro')} />}
              {reply.retired && <Chip size="small" label={t('canned.retired')} />}
            </ListItemButton>
          </li>
        ))}
      </List>
    </Box>
  );
}
