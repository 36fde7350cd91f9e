import { Button } from '@mui/material';
import { ApiProblem } from '../shared/api/problem.ts';
import { Unreachable } from '../shared/api/unreachable.ts';
import { AsOfBar } from '../shared/ui/AsOfBar.tsx';
import { QrCode } from '../shared/ui/QrCode.tsx';
import { LoadFailed, Nothing, Waiting } from '../shared/ui/sights.tsx';
import { Part, State } from './State.tsx';

const refused = new ApiProblem({
  type: 'about:blank',
  title: 'Forbidden',
  status: 403,
  code: 'forbidden',
  requestId: 'r-showcase',
});

export function UiStates() {
  return (
    <Part title="Четыре вида страницы">
      <State name="ждём">
        <Waiting rows={3} />
      </State>
      <State name="пусто">
        <Nothing title="Сообщений нет">Здесь появится то, что вам напишут.</Nothing>
      </State>
      <State name="пусто, и что делать">
        <Nothing title="Сообщений нет" action={<Button>Написать</Button>} />
      </State>
      <State name="отказ">
        <LoadFailed error={refused} onRetry={() => undefined} />
      </State>
      <State name="нет связи">
        <LoadFailed error={new Unreachable(undefined)} onRetry={() => undefined} />
      </State>
      <State name="отказ без повтора">
        <LoadFailed error={refused} />
      </State>
      <State name="день отчёта">
        <AsOfBar from="2011-04-29" to="2011-12-31" />
      </State>
      <State name="код для телефона">
        <QrCode text="https://example.org/here/s-1/4711" label="Вход на семинар" sizePx={140} />
      </State>
    </Part>
  );
}
