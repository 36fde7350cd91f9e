import type { SentAttachment } from '../../../functions/hotline/contract/attachments.ts';
import type { Wording } from '../../../functions/shared/words.ts';
import { Unreachable } from '../../shared/api/unreachable.ts';
import { type AskErrors, byField } from './askErrors.ts';

type Json = Record<string, unknown>;

/** Why a call brought nothing. `unreachable`: there was no reply at all. */
export class Failure extends Error {
  readonly code: string;
  readonly params: Record<string, string | number>;
  readonly fields: AskErrors;
  readonly requestId: string;

  constructor(code: string, problem: Json = {}) {
    super(code);
    this.code = code;
    this.params = isJson(problem.params) ? (problem.params as Record<string, string | number>) : {};
    this.fields = Array.isArray(problem.errors) ? byField(problem.errors) : {};
    this.requestId = typeof problem.requestId === 'string' ? problem.requestId : '';
  }
}

/** Calls of the light form. Its replies are few and small, so they are read by hand and no schema is loaded. */
export function callsOf(token: string | undefined) {
  const call = async (path: string, init: RequestInit = {}): Promise<Json> => {
    const headers = {
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...init.headers,
    };
    const reply = await fetch(`${token ? '/api' : '/api/public'}${path}`, { ...init, headers }).catch(() => {
      throw new Failure('unreachable');
    });
    const body: unknown = await reply.json().catch(() => undefined);
    if (reply.ok && isJson(body)) return body;
    const problem = isJson(body) ? body : {};
    // The gateway itself turns away a missing or expired token, and knows no codes.
    const unnamed = reply.status === 401 ? 'notSignedIn' : 'fault';
    throw new Failure(typeof problem.code === 'string' ? problem.code : unnamed, problem);
  };
  const get = (path: string, query: Record<string, string> = {}) =>
    call(`${path}?${new URLSearchParams(query)}`);
  /** Schools of one name stand in many districts. Without their names the addresses have to do. */
  const municipalitiesOf = async (regionId: string): Promise<Map<string, Wording>> => {
    const query = { kind: 'municipality', parent: regionId, limit: '100' };
    const all = await get('/registry/nodes', query).then(itemsOf, () => []);
    return new Map(all.map((node) => [textIn(node, 'id'), latestName(node)]));
  };
  let municipalities: Promise<Map<string, Wording>> | undefined;
  return {
    async ask(body: object, idempotencyKey: string): Promise<Asked> {
      const asked = await call('/hotline/tickets', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'idempotency-key': idempotencyKey },
      });
      return { number: textIn(asked, 'number'), secret: textIn(asked, 'secret') };
    },
    async schoolsNamed(regionId: string, typed: string): Promise<FoundSchool[]> {
      const query = { kind: 'school', parent: regionId, q: typed, limit: '8' };
      municipalities ??= municipalitiesOf(regionId);
      const [found, places] = await Promise.all([get('/registry/nodes', query), municipalities]);
      return itemsOf(found).map((node) => ({
        ...namedNode(node),
        ...(typeof node.address === 'string' && { address: node.address }),
        municipality: places.get(String(node.municipalityId)),
      }));
    },
    schoolById: async (id: string) => namedNode(await get(`/registry/nodes/${encodeURIComponent(id)}`)),
    async openIncidents(regionId: string): Promise<TitledIncident[]> {
      const { open } = await get('/hotline/status', { region: regionId });
      return itemsOf({ items: open }).map((one) => ({
        id: textIn(one, 'id'),
        title: wordingIn(one, 'title'),
      }));
    },
    async articlesOn(regionId: string, text: string): Promise<OfferedArticle[]> {
      return itemsOf(await get('/guidance/matches', { region: regionId, text })).map((one) => ({
        slug: textIn(one, 'slug'),
        title: wordingIn(one, 'title'),
      }));
    },
    async uploadPlace({ name, size }: File) {
      const place = await get('/hotline/attachments/place', { name, bytes: String(size) });
      const sent: SentAttachment = { id: textIn(place, 'id'), name };
      return { sent, url: textIn(place, 'url'), contentType: textIn(place, 'contentType') };
    },
  };
}
export type Calls = ReturnType<typeof callsOf>;

/** What the hotline says of a question it has taken. */
export interface Asked {
  number: string;
  secret: string;
}

export interface NamedNode {
  id: string;
  name: Wording;
}

/** A school with what tells it from another of the same name. */
export interface FoundSchool extends NamedNode {
  municipality?: Wording | undefined;
  address?: string;
}

export interface TitledIncident {
  id: string;
  title: Wording;
}

export interface OfferedArticle {
  slug: string;
  title: Wording;
}

/** Whatever was thrown, as a failure with its code. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure(error instanceof Unreachable ? 'unreachable' : 'fault');
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function textIn(value: Json, key: string): string {
  const text = value[key];
  if (typeof text !== 'string') throw new Failure('fault');
  return text;
}

function wordingIn(value: Json, key: string): Wording {
  const wording = value[key];
  if (!isJson(wording)) throw new Failure('fault');
  return { ru: textIn(wording, 'ru'), en: typeof wording.en === 'string' ? wording.en : '' };
}

function itemsOf({ items }: Json): Json[] {
  return Array.isArray(items) ? items.filter(isJson) : [];
}

/** A node under its latest name, the short one where it has one. */
function namedNode(node: Json): NamedNode {
  const latest = latestOf(node);
  const name = isJson(latest.short) ? wordingIn(latest, 'short') : latestName(node);
  return { id: textIn(node, 'id'), name };
}

function latestName(node: Json): Wording {
  return wordingIn({ name: latestOf(node) }, 'name');
}

function latestOf({ names }: Json): Json {
  const latest: unknown = Array.isArray(names) ? names.at(-1) : undefined;
  if (!isJson(latest)) throw new Failure('fault');
  return latest;
}
