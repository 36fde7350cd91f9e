import { sessionParamsSchema } from '../contract/sessions.ts';
import { doorListLinkSchema } from '../doorList/contract.ts';
import { doorListPaper } from '../doorList/paper.ts';
import { linkValidSeconds } from '../materials.ts';
import { isSeated } from '../rules/seats.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { route } from './route.ts';

export const getDoorList = route({
  method: 'GET',
  path: '/sessions/{sessionId}/door-list',
  summary:
    'A link to the list for the door as a PDF: everybody who has a seat, with the code drawn and written',
  right: 'seminar.attend',
  about: aboutSession('seminar.attend'),
  params: sessionParamsSchema,
  reply: doorListLinkSchema,
  handle: async ({ params: { sessionId } }, rooms, { principal }) => {
    const session = await sessionFor(sessionId, 'seminar.attend', principal, rooms);
    const people = session.registrations
      .filter(({ status }) => isSeated(status))
      .sort((a, b) => a.person.name.localeCompare(b.person.name, 'ru'));
    const nodeIds = [...new Set(people.flatMap(({ path }) => path.at(-1) ?? []))];
    const nodes = await Promise.all(nodeIds.map((id) => rooms.register.node(id)));
    const nameOf = new Map(
      nodes.flatMap((node) => {
        const name = node?.names.at(-1);
        return node && name ? [[node.id, name.short?.ru ?? name.ru] as const] : [];
      }),
    );
    const paper = await doorListPaper({ session, people, nameOf, siteAddress: rooms.siteAddress });
    const fileName = `spisok-${session.days[0]?.date}.pdf`;
    const key = `seminars/doorLists/${sessionId}.pdf`;
    await rooms.files.put(key, paper, 'application/pdf');
    const url = await rooms.files.link(key, { validForSeconds: linkValidSeconds, fileName });
    return { url, fileName, people: people.length };
  },
});
