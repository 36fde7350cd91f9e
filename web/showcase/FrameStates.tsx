import { Button, Link, Stack } from '@mui/material';
import { type ReactNode, use } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PageFrame } from '../shared/ui/PageFrame.tsx';
import { Part, State } from './State.tsx';

/** What is still on its way, and never comes. */
export const never = new Promise<never>(() => undefined);

export function NotYet(): ReactNode {
  return use(never);
}

/** A frame is a whole page: each of its states has an address of its own. */
export const frames: Readonly<Record<string, ReactNode>> = {
  waiting: (
    <PageFrame title="Слова страницы ещё в пути">
      <NotYet />
    </PageFrame>
  ),
  long: (
    <PageFrame
      title={`Название в 500 знаков ${'ж'.repeat(478)}`}
      subtitle="Под ним строка о том, чьи это цифры и на какой день"
      actions={['Первое', 'Второе', 'Третье'].map((name) => (
        <Button key={name} variant="outlined">
          {name} из того, что здесь делают
        </Button>
      ))}
    >
      Страница
    </PageFrame>
  ),
  paper: (
    <PageFrame title="На бумаге этой строки нет" hasOwnPaper>
      Документ с собственной шапкой
    </PageFrame>
  ),
};

const names: readonly (readonly [frame: string, name: string])[] = [
  ['waiting', 'Слова ещё в пути'],
  ['long', 'Длинное название и действия'],
  ['paper', 'Своя шапка на бумаге'],
];

export function FrameStates() {
  return (
    <Part title="Рамка страницы">
      <State name="рамки на своих страницах" isWide>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
          {names.map(([frame, name]) => (
            <Link key={frame} component={RouterLink} to={`?frame=${frame}`}>
              {name}
            </Link>
          ))}
        </Stack>
      </State>
    </Part>
  );
}
