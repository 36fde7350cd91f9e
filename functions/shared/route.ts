import type { z } from 'zod';
import type { Principal } from './access/admit.ts';
import type { Right } from './access/policy.ts';
import type { Change } from './change.ts';
import type { NodeId } from './words.ts';

export interface UploadSpec {
  /** Media types taken, the first of them the usual one. */
  types: readonly [string, ...string[]];
  maxBytes: number;
}

export interface Upload {
  bytes: Uint8Array;
  mediaType: string;
  fileName?: string;
}

/** A file as a reply: for routes that `produces` names a kind of file for. */
export class FileReply {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;

  constructor(bytes: Uint8Array, mediaType: string, fileName: string) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.fileName = fileName;
  }
}

type Parsed<S> = S extends z.ZodType ? z.infer<S> : undefined;

export interface RouteInput<P, Q, B> {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  /** Present when the route takes a file. */
  upload: Upload;
}

/** What a handler knows of the request beyond its input. */
export interface RequestContext {
  principal: Principal;
  requestId: string;
  now: Date;
  /** Address the call came from, as the gateway saw it. */
  caller: string;
  /** The version named by If-Match; the route takes edits, so it is always there for those. */
  version: number;
  /** A new id; the same one when the request is repeated with its idempotency key. */
  newId(): string;
  /** The change this request makes, for the record and its audit entry. */
  change(action: string, scope: NodeId, why?: string): Change;
}

export interface Route<Rooms, P = unknown, Q = unknown, B = unknown, R extends z.ZodType = z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/<domain>`, with parameters as `{nodeId}`. */
  path: `/${string}`;
  summary: string;
  right: Right;
  /**
   * The node whose scope admits the person; `region`, also from the function, stands for the person's own region. A
   * function that has admitted the person by a rule of its own says `own`.
   */
  about:
    | 'region'
    | 'own'
    | ((input: RouteInput<P, Q, B>, rooms: Rooms, principal: Principal) => NodeId | Promise<NodeId>);
  /** Served below `/api/public/<domain>` as well, without a login; the policy must say `public: 'open'`. */
  open?: true;
  params?: P;
  query?: Q;
  body?: B;
  upload?: UploadSpec;
  /** Asks for If-Match with the version that was read. */
  edits?: true;
  /** Makes something new: takes an Idempotency-Key and answers 201. */
  creates?: true;
  reply: R;
  /** How long browsers and caches may keep the reply without asking again; they are never to, when absent. */
  keptForSeconds?: number;
  /**
   * The handler gives the very object it gave before for as long as nothing has changed: that is checked and packed once,
   * and a browser asks by its tag whether what it has still stands.
   */
  stands?: true;
  /** Media type of a reply that is not JSON. */
  produces?: string;
  handle(input: RouteInput<P, Q, B>, rooms: Rooms, request: RequestContext): Promise<z.input<R>>;
}

/** The rooms a route may always count on: who stands where in the tree. */
export interface PathRoom {
  /** Ids from the region down to the node; refuses an unknown node with `notFound`. */
  pathOf(nodeId: NodeId): Promise<readonly NodeId[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of routes holds every combination of schemas
export type AnyRoute<Rooms> = Route<Rooms, any, any, any, any>;

/** `const route = routeOf<RegistryRooms>()` gives a domain its way to write a route with inferred types. */
export function routeOf<Rooms>() {
  return <
    P extends z.ZodType | undefined = undefined,
    Q extends z.ZodType | undefined = undefined,
    B extends z.ZodType | undefined = undefined,
    R extends z.ZodType = z.ZodType,
  >(
    spec: Route<Rooms, P, Q, B, R>,
  ) => spec;
}
