import { List, ListItem } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../shared/api/problem.ts';
import { InOwnTime, Nothing, Sights, Waiting } from '../shared/ui/sights.tsx';
import { NotYet, never } from './FrameStates.tsx';
import { Part, State } from './State.tsx';

type Schools = readonly string[];

const schools: Schools = ['Школа № 1', 'Школа № 2'];

export const refused = new ApiProblem({
  type: 'about:blank',
  title: 'Not allowed',
  status: 403,
  code: 'notAllowed',
  requestId: 'r-showcase',
});

export const fault = new ApiProblem({
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  code: 'fault',
  requestId: 'r-fault',
});

const refuse = () => Promise.reject(refused);

/** Refuses the first time, and answers when asked again. */
function atSecondAsking(): () => Promise<Schools> {
  let asked = 0;
  return () => {
    asked += 1;
    return asked === 1 ? refuse() : Promise.resolve(schools);
  };
}

const moody = atSecondAsking();

/** What a page shows of a question to the server, from asking to a refusal over what was known before. */
export function SightStates() {
  return (
    <Part title="Ответ сервера">
      <State name="ответа ещё нет">
        <Asked name="never" ask={() => never} />
      </State>
      <State name="ответа ещё нет, ждём по-своему">
        <Asked name="never" ask={() => never} waiting={<Waiting rows={1} />} />
      </State>
      <State name="ответ пуст">
        <Asked name="empty" ask={async () => []} />
      </State>
      <State name="ответ есть">
        <Asked name="full" ask={async () => schools} />
      </State>
      <State name="отказ, а на второй раз ответ">
        <Asked name="moody" ask={moody} />
      </State>
      <State name="отказ поверх прежнего ответа">
        <Asked name="stale" ask={refuse} before={schools} />
      </State>
      <State name="часть страницы ещё в пути">
        <InOwnTime>
          <NotYet />
        </InOwnTime>
      </State>
    </Part>
  );
}

interface AskedProps {
  name: string;
  ask: () => Promise<Schools>;
  /** Known from earlier, and old by now. */
  before?: Schools;
  waiting?: ReactNode;
}

function Asked({ name, ask, before, waiting }: AskedProps) {
  const query = useQuery({
    queryKey: ['showcase', name],
    queryFn: ask,
    ...(before && { initialData: before, initialDataUpdatedAt: 0 }),
  });
  return (
    <Sights query={query} waiting={waiting}>
      {(names) =>
        names.length === 0 ? (
          <Nothing title="Школ нет" />
        ) : (
          <List dense>
            {names.map((one) => (
              <ListItem key={one}>{one}</ListItem>
            ))}
          </List>
        )
      }
    </Sights>
  );
}
