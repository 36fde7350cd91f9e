import { ownSchool, personOf, region } from '../../../functions/shared/testing/people.ts';
import { cannedReply, savedView } from '../routes/made.ts';
import { asked, incidentWords } from '../routes/samples.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, edit, make } from './deed.ts';

export const hotlineDeeds: Record<string, Doing> = {
  'POST /hotline/tickets': async () => {
    const question = { ...asked, schoolId: ownSchool };
    return make('hotline', 'school', '/tickets', question, { ...question, text: 'Другой вопрос' });
  },
  'POST /hotline/tickets/{secret}/replies': async (world) => {
    const { secret } = await askedByPhone(world);
    const path = `/tickets/${secret}/replies`;
    return make('hotline', 'trainer', path, { text: 'Ещё подробнее' }, { text: 'Совсем подробно' });
  },
  'PUT /hotline/tickets/{secret}/rating': async (world) => {
    const { secret } = await askedByPhone(world, { answer: 'Сделали', resolved: true });
    return deed('hotline', 'trainer', 'PUT', `/tickets/${secret}/rating`, { body: { score: 5 } });
  },
  'PUT /hotline/tickets/{ticketId}/operator': async (world) => {
    const { id } = await askedByPhone(world);
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/operator`, { body: {} });
  },
  'POST /hotline/tickets/{ticketId}/entries': async (world) => {
    const { id } = await askedByPhone(world);
    const note = { kind: 'note', text: 'Проверено' };
    return make('hotline', 'operator', `/tickets/${id}/entries`, note, {
      ...note,
      text: 'Проверено ещё раз',
    });
  },
  'PUT /hotline/tickets/{ticketId}/place': async (world) => {
    const { id } = await askedByPhone(world);
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/place`, { body: { queue: 'accounts' } });
  },

  'PUT /hotline/tickets/{ticketId}/merging': async (world) => {
    const [{ id }, other] = [await askedByPhone(world), await askedByPhone(world)];
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/merging`, { body: { into: other.id } });
  },
  'POST /hotline/tickets/{ticketId}/parts': async (world) => onParts(world),
  'PUT /hotline/tickets/{ticketId}/parts/{partId}/undo': async (world) => {
    const split = await onParts(world);
    const part = await done(world, split);
    const path = `${split.request.path.replace('/api/hotline', '')}/${part.id}/undo`;
    return deed('hotline', 'operator', 'PUT', path, {});
  },
  'PUT /hotline/tickets/{ticketId}/links/{otherId}': async (world) => {
    const [{ id }, other] = [await askedByPhone(world), await askedByPhone(world)];
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/links/${other.id}`, { body: { linked: true } });
  },
  'PUT /hotline/tickets/{ticketId}/incident': async (world) => {
    const [{ id }, incidentId] = [await askedByPhone(world), await anIncidentOf(world)];
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/incident`, { body: { incidentId } });
  },
  'POST /hotline/incidents': async () => aTold({ ...incidentWords, function: 'login' }),
  'PUT /hotline/incidents/{incidentId}': async (world) => {
    const path = `/incidents/${await anIncidentOf(world)}`;
    const body = { ...incidentWords, nodeIds: [ownSchool], onPlatform: true, excuses: true, to: null };
    return edit(world, 'hotline', 'operator', 'PUT', path, body);
  },
  'POST /hotline/incidents/{incidentId}/updates': async (world) =>
    make('hotline', 'operator', `/incidents/${await anIncidentOf(world)}/updates`, {
      text: { ru: 'Чинят', en: '' },
    }),
  'PUT /hotline/incidents/{incidentId}/closing': async (world) => {
    const incidentId = await anIncidentOf(world);
    const { id } = await askedByPhone(world);
    await done(
      world,
      deed('hotline', 'operator', 'PUT', `/tickets/${id}/incident`, { body: { incidentId } }),
    );
    return deed('hotline', 'operator', 'PUT', `/incidents/${incidentId}/closing`, {
      body: { to: '2011-05-20T08:00:00.000Z', text: { ru: 'Починили', en: '' }, answer: 'Починили' },
      version: 1,
    });
  },
  'POST /hotline/incidents/{incidentId}/answers': async (world) =>
    make('hotline', 'operator', `/incidents/${await anIncidentOf(world)}/answers`, { text: 'Починили' }),
  'PUT /hotline/incident-proposals/{proposalId}/dismissal': async () =>
    deed('hotline', 'operator', 'PUT', `/incident-proposals/p-${region}/dismissal`, {
      body: { reason: 'разные причины' },
      version: 1,
    }),
  'POST /hotline/calls': async () =>
    make('hotline', 'operator', '/calls', { text: 'Звонок' }, { text: 'Другой звонок' }),
  'POST /hotline/canned': async () =>
    make('hotline', 'operator', '/canned', cannedReply, { ...cannedReply, title: 'Другой шаблон' }),
  'PUT /hotline/canned/{replyId}': async (world) => onCanned(world, 'PUT', cannedReply),
  'DELETE /hotline/canned/{replyId}': async (world) => onCanned(world, 'DELETE'),
  'POST /hotline/tickets/{ticketId}/macros': async (world) => {
    const { id } = await askedByPhone(world);
    const macro = { ...cannedReply, after: 'resolve', moveTo: 'accounts' };
    const { id: replyId } = await done(world, make('hotline', 'operator', '/canned', macro));
    const body = { replyId, text: 'Пароль сброшен.' };
    return make('hotline', 'operator', `/tickets/${id}/macros`, body, { ...body, text: 'Пароль прежний.' });
  },
  'PUT /hotline/tickets/{ticketId}/presence': async (world) => {
    const { id } = await askedByPhone(world);
    const body = { draft: { kind: 'answer', text: 'Здравствуйте' } };
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/presence`, { body });
  },
  'PUT /hotline/tickets/{ticketId}/assignee': async (world) => {
    const { id } = await askedByPhone(world);
    // Whoever has logged a call is one of the desk.
    const body = { operatorId: personOf('operator').sub };
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/assignee`, { body });
  },
  'POST /hotline/views': async () =>
    make('hotline', 'operator', '/views', savedView, { ...savedView, name: 'Другие пароли' }),
  'DELETE /hotline/views/{viewId}': async (world) => {
    const { id, version } = await done(world, make('hotline', 'operator', '/views', savedView));
    return deed('hotline', 'operator', 'DELETE', `/views/${id}`, { version });
  },
};

async function onCanned(world: World, method: string, body?: object): Promise<Deed> {
  const { id, version } = await done(world, make('hotline', 'operator', '/canned', cannedReply));
  return deed('hotline', 'operator', method, `/canned/${id}`, { version, ...(body && { body }) });
}

function aTold(body: object): Deed {
  const told = { ...body, nodeIds: [ownSchool] };
  return make('hotline', 'operator', '/incidents', told, { ...told, function: 'diary' });
}

async function anIncidentOf(world: World): Promise<string> {
  return (await done(world, aTold(incidentWords))).id;
}

/** A ticket in which two things were asked, the second to be split off. */
async function onParts(world: World): Promise<Deed> {
  const { id, secret } = await askedByPhone(world);
  const said = await done(
    world,
    make('hotline', 'trainer', `/tickets/${secret}/replies`, { text: 'И пароль' }),
  );
  const entries = [said.conversation.at(-1).id];
  return make('hotline', 'operator', `/tickets/${id}/parts`, { entries, subject: 'Пароль' });
}

export function askedByPhone(world: World, more: object = {}): Promise<{ id: string; secret: string }> {
  return done(world, make('hotline', 'operator', '/calls', { text: 'Не открывается журнал', ...more }));
}
