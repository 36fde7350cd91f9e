import { Button } from '@mui/material';
import { useState } from 'react';
import { Unreachable } from '../shared/api/unreachable.ts';
import { AsOfBar } from '../shared/ui/AsOfBar.tsx';
import { QrCode } from '../shared/ui/QrCode.tsx';
import { SearchField } from '../shared/ui/SearchField.tsx';
import { LoadFailed, Nothing, Waiting } from '../shared/ui/sights.tsx';
import { fault, refused } from './SightStates.tsx';
import { Part, State } from './State.tsx';

const mostLetters = 12;

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
      <State name="ошибка у нас">
        <LoadFailed error={fault} onRetry={() => undefined} />
      </State>
      <State name="нет связи">
        <LoadFailed error={new Unreachable(undefined)} onRetry={() => undefined} />
      </State>
      <State name="отказ без повтора">
        <LoadFailed error={refused} />
      </State>
      <State name="что нажимают">
        {(['text', 'outlined', 'contained'] as const).map((variant) => (
          <Button key={variant} variant={variant} sx={{ mr: 2 }}>
            Написать
          </Button>
        ))}
      </State>
      <State name="день отчёта">
        <AsOfBar from="2011-04-29" to="2011-12-31" />
      </State>
      <State name="день отчёта после конца">
        <AsOfBar from="2011-04-29" to="2011-06-30" />
      </State>
      <State name="поле поиска">
        <Search />
      </State>
      <State name="код для телефона">
        <QrCode text="https://example.org/here/s-1/4711" label="Вход на семинар" sizePx={140} />
      </State>
    </Part>
  );
}

function Search() {
  const [words, setWords] = useState('');
  return <SearchField label="Найти школу" value={words} onChange={setWords} maxLength={mostLetters} />;
}
