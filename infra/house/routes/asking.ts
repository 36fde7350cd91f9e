import type { AnyRoute } from '../../../functions/shared/route.ts';
import type { TestCall, TestReply } from '../../../functions/shared/testing/call.ts';
import { personOf } from '../../../functions/shared/testing/people.ts';
import { permissionMatrix } from '../permissionMatrix.ts';
import { type Asker, isGranted } from './expected.ts';
import { parameters } from './parameters.ts';
import { type Place, places } from './places.ts';
import type { Question, Sample } from './question.ts';
import { questions } from './questions.ts';
import type { World } from './world.ts';

export interface DomainRoute {
  domain: string;
  route: AnyRoute<never>;
}

/** One request to a route, about a place or about nothing but oneself. */
export interface Asking {
  place?: Place;
  sample: Sample;
}

const accessCodes = new Set(['notSignedIn', 'notAllowed', 'foreignNode']);

export function nameOf({ domain, route }: DomainRoute): string {
  return `${route.method} /${domain}${route.path}`;
}

/** What keeps a route from being tested, as a sentence. */
export function gapsOf(asked: DomainRoute, askings: readonly Asking[]): string[] {
  const { route } = asked;
  const unknown = parametersOf(route.path).filter((name) => !(name in parameters));
  return [
    ...(route.right in permissionMatrix
      ? []
      : [`${nameOf(asked)} asks for ${route.right}: give it a row in infra/house/permissionMatrix.ts`]),
    ...unknown.map(
      (name) =>
        `${nameOf(asked)} has {${name}}: say in infra/house/routes/parameters.ts what stands for it at a place`,
    ),
    ...(isAskedEverywhere(asked, askings)
      ? []
      : [
          `${nameOf(asked)}: say in infra/house/routes/${asked.domain}Questions.ts how to ask it about a place at home and abroad`,
        ]),
  ];
}

/** A route about nodes is asked about one of the home region and one of another. */
function isAskedEverywhere({ route }: DomainRoute, askings: readonly Asking[]): boolean {
  if (route.about === 'region' || route.about === 'own') return askings.length > 0;
  const asked = new Set(askings.map(({ place }) => place?.path[0]));
  return asked.has('r-20') && asked.has('r-36');
}

/** Every way to ask a route: about each place it takes, and about nothing where it takes that. */
export function askingsOf(asked: DomainRoute, world: World): Asking[] {
  const question: Question = questions[nameOf(asked)] ?? { about: () => ({}) };
  const bare = question.bare ? [{ sample: question.bare }] : [];
  const about = places.flatMap((place) => {
    const sample = question.about?.(place, world);
    const params = sample && paramsAt(asked, place, world, sample);
    return params ? [{ place, sample: { ...sample, params } }] : [];
  });
  return [...bare, ...about];
}

function paramsAt({ domain, route }: DomainRoute, place: Place, world: World, { params = {} }: Sample) {
  const entries = parametersOf(route.path).map(
    (name) => [name, params[name] ?? parameters[name]?.(place, world, domain)] as const,
  );
  if (entries.some(([, value]) => value === undefined)) return undefined;
  const found = Object.fromEntries(entries) as Record<string, string>;
  return route.params === undefined || route.params.safeParse(found).success ? found : undefined;
}

function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

/** The request itself. Edits go without a version: whoever is admitted hears that, and nothing is changed. */
export function requestOf(
  { domain, route }: DomainRoute,
  { sample }: Asking,
  asker: Asker,
  prefix: string,
): TestCall {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => sample.params?.[name] ?? '');
  const query = new URLSearchParams(sample.query).toString();
  return {
    method: route.method,
    path: `${prefix}/${domain}${path}${query && `?${query}`}`,
    ...(asker !== 'public' && { as: personOf(asker) }),
    ...(sample.body !== undefined && { body: sample.body }),
    ...(sample.upload && { upload: sample.upload }),
  };
}

/** What was answered otherwise than the matrix says, as a sentence; nothing when all is well. */
export function faultOf(
  asked: DomainRoute,
  asking: Asking,
  asker: Asker,
  reply: TestReply,
): string | undefined {
  const granted = questions[nameOf(asked)]?.isGranted;
  const right = asked.route.right;
  const isExpected =
    asking.place && granted ? granted(asker, asking.place) : isGranted(right, asker, asking.place);
  const answered = isExpected ? answeredYes(asked, asking, reply) : answeredNo(asked, asking, asker, reply);
  if (answered) return undefined;
  const about = asking.place ? `about ${asking.place.id}` : 'about nothing more';
  const said = `${reply.status} ${reply.body?.code ?? ''}`;
  return `${asker} ${about} should be ${isExpected ? 'admitted' : 'refused'}, was answered ${said}`;
}

/** A rule of the domain may still say no, but neither for want of a right nor for want of a well-made request. */
function answeredYes(asked: DomainRoute, asking: Asking, reply: TestReply): boolean {
  if (reply.status >= 500 || [400, 404, 415].includes(reply.status)) return false;
  return !accessCodes.has(reply.body?.code) && !refusesPlace(asked, asking, reply);
}

function answeredNo(asked: DomainRoute, asking: Asking, asker: Asker, reply: TestReply): boolean {
  if (reply.status < 300) return refusesPlace(asked, asking, reply);
  return reply.status === (asker === 'public' ? 401 : 403) && accessCodes.has(reply.body.code);
}

function refusesPlace(asked: DomainRoute, { place }: Asking, reply: TestReply): boolean {
  return place !== undefined && (questions[nameOf(asked)]?.refuses?.(reply) ?? false);
}
