import type { NodeId } from '../../../shared/words.ts';
import { type Roster, shelfNameSchema } from '../../contract/rest.ts';
import type { ExchangeRooms } from '../../rooms.ts';
import { chosen, readAsked, readFields } from '../rules/asked.ts';
import { linksOf } from '../rules/links.ts';
import { kindOf, listOf } from '../rules/resources.ts';
import { RosterRefusal } from '../rules/status.ts';
import { innerLists } from './inner.ts';
import { objectOfShelf, type Page, pageOf, pageOfShelf } from './lists.ts';

type Room = Pick<ExchangeRooms, 'rosters'>;

export interface Question {
  /** Parts of the path below that of the service. */
  parts: readonly string[];
  query: URLSearchParams;
  /** Of the call, with its origin and without its parameters. */
  address: string;
}

export interface Answer {
  body: Record<string, unknown>;
  headers: Record<string, string>;
}

/** What is never given, whatever a key allows. */
const pupils = new Set(['students', 'demographics']);

export async function answerOf(regionId: NodeId, question: Question, rooms: Room): Promise<Answer> {
  const { parts } = question;
  if (parts.some((part, at) => at !== 1 && pupils.has(part)))
    throw new RosterRefusal('forbidden', 'Pupils and what is personal to them are neither kept nor given');
  const roster = await rooms.rosters.find(regionId);
  if (!roster) throw new RosterRefusal('server_busy', 'Nothing has been put together yet; ask later', 503);
  const headers = { 'x-roster-edition': roster.edition };
  const [first = '', id, inner] = parts;
  const { body, headers: more } =
    inner !== undefined && id !== undefined
      ? await innerList(roster, `${first}/${inner}`, id, question, rooms)
      : id === undefined
        ? await list(roster, first, question, rooms)
        : await single(roster, first, id, question, rooms);
  return { body, headers: { ...headers, ...more } };
}

async function list(roster: Roster, name: string, question: Question, rooms: Room): Promise<Answer> {
  const shelf = shelfOf(name);
  const asked = readAsked(kindOf[shelf], question.query);
  const page = await pageOfShelf(roster, shelf, asked, rooms);
  return listAnswer(listOf[kindOf[shelf]], page, asked, question);
}

async function innerList(
  roster: Roster,
  name: string,
  id: string,
  question: Question,
  rooms: Room,
): Promise<Answer> {
  const inner = innerLists[name];
  if (!inner) throw nowhere();
  const asked = readAsked(inner.kind, question.query);
  const owner = await objectOfShelf(roster, inner.of, id, rooms);
  const page = pageOf(await inner.lists(owner, roster, rooms), asked);
  return listAnswer(listOf[inner.kind], page, asked, question);
}

async function single(
  roster: Roster,
  name: string,
  id: string,
  { query }: Question,
  rooms: Room,
): Promise<Answer> {
  const shelf = shelfOf(name);
  const kind = kindOf[shelf];
  const fields = readFields(kind, query);
  const found = await objectOfShelf(roster, shelf, id, rooms);
  return { body: { [kind]: chosen(found, fields) }, headers: {} };
}

function listAnswer(
  name: string,
  { objects, total }: Page,
  asked: ReturnType<typeof readAsked>,
  { address, query }: Question,
): Answer {
  return {
    body: { [name]: objects.map((one) => chosen(one, asked.fields)) },
    headers: { 'x-total-count': String(total), link: linksOf(address, query, asked, total) },
  };
}

function shelfOf(name: string) {
  const { data } = shelfNameSchema.safeParse(name);
  if (!data) throw nowhere();
  return data;
}

const nowhere = () => new RosterRefusal('unknownobject', 'Nothing is served at this address');
