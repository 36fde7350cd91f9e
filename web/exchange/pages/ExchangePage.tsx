import { Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { BookOpenText, ClipboardList, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { RunList } from '../components/RunList.tsx';
import { SendPackage } from '../components/SendPackage.tsx';
import { Verdict } from '../components/Verdict.tsx';
import { runFollowed } from '../runQueries.ts';

/** A package is sent, its verdict is read, and whoever may takes it further. */
export function ExchangePage() {
  const { t } = useTranslation('exchange');
  const [{ run: chosen, code }, choose] = useAddress('run', 'code');
  const mayCheck = useRight('exchange.check') !== undefined;
  const mayGroup = useRight('group.view') !== undefined;
  const mayBoard = useRight('exchange.board') !== undefined;
  const run = useQuery({ ...runFollowed(chosen), enabled: chosen !== '' });
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <>
          {mayGroup && (
            <Button component={Link} to={paths.exchangeGroup} startIcon={<Users size={18} />}>
              {t('group.title')}
            </Button>
          )}
          {mayBoard && (
            <Button component={Link} to={paths.exchangeBoard} startIcon={<ClipboardList size={18} />}>
              {t('board.title')}
            </Button>
          )}
          <Button component={Link} to={paths.exchangeContract} startIcon={<BookOpenText size={18} />}>
            {t('contract.title')}
          </Button>
        </>
      }
    >
      <Stack sx={{ gap: 2 }}>
        {mayCheck && <SendPackage onChecked={(id) => choose({ run: id, code: '' })} />}
        {chosen !== '' && (
          <Sights query={run}>
            {(found) => <Verdict run={found} code={code} onCode={(next) => choose({ code: next })} />}
          </Sights>
        )}
        <RunList chosen={chosen} onChoose={(id) => choose({ run: id, code: '' })} />
      </Stack>
    </PageFrame>
  );
}
