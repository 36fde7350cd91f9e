import { describe, expect, test } from 'vitest';
import type { Person } from '../contract/people.ts';
import { anAct, stepped, theActs } from '../testing/builders.ts';
import { edited, longestFirst, vacanciesOf, visitorIn } from './vacancies.ts';

const today = '2011-09-20';
const accepted = stepped(anAct(), 'accepted', '2011-05-12T08:00:00.000Z');
const aPerson = (over: Partial<Person> = {}): Person => ({
  id: 'person-1',
  nodeId: 's-20602000-001',
  name: 'Зайцева Вера Ильинична',
  post: 'завуч',
  contacts: {},
  role: 'school',
  active: true,
  version: 1,
  ...over,
});

describe('a role is vacant', () => {
  const revoked = stepped(accepted, 'revoked', '2011-06-01T08:00:00.000Z');
  const expired = { ...accepted, validTo: '2011-08-31' };
  const cases = [
    ['when its act was revoked', [revoked], [], 'actRevoked', '2011-06-01'],
    ['when its act has run out', [expired], [], 'actExpired', '2011-09-01'],
    [
      'when the record of the person was closed',
      [accepted],
      [aPerson({ active: false, closedOn: '2011-09-03' })],
      'accountClosed',
      '2011-09-03',
    ],
    [
      'when the person has not been seen for more than 30 days',
      [accepted],
      [aPerson({ lastSeenOn: '2011-08-20' })],
      'notSeen',
      '2011-09-20',
    ],
  ] as const;
  test.each(cases)('%s', (_when, acts, people, reason, since) => {
    expect(vacanciesOf(theActs(...acts), people, today)).toMatchObject([
      { role: 'responsible', personName: 'Зайцева Вера Ильинична', reason, since, isActWaiting: false },
    ]);
  });

  test('and says when a new act for it waits already', () => {
    const next = anAct({ id: 'act-2', number: '77', signedOn: '2011-09-18' });
    expect(vacanciesOf(theActs(expired, next), [], today)).toMatchObject([{ isActWaiting: true }]);
  });
});

describe('a role is not vacant', () => {
  const cases = [
    ['before its first accepted act: the duty was never taken on', [anAct()], []],
    ['while its act is in force and nothing is known of the person', [accepted], []],
    ['of somebody seen 30 days ago', [accepted], [aPerson({ lastSeenOn: '2011-08-21' })]],
    ['of somebody never seen: there is no fact to conclude from', [accepted], [aPerson()]],
    [
      'when another person of the same name is at work',
      [accepted],
      [aPerson({ active: false }), aPerson({ id: 'person-2', name: 'ЗАЙЦЕВА  Вера Ильинична' })],
    ],
    [
      'when a successor holds it',
      [
        stepped(accepted, 'succeeded', '2011-06-01T08:00:00.000Z'),
        stepped(anAct({ id: 'act-2', signedOn: '2011-06-01' }), 'accepted', '2011-06-02T08:00:00.000Z'),
      ],
      [],
    ],
  ] as const;
  test.each(cases)('%s', (_when, acts, people) => {
    expect(vacanciesOf(theActs(...acts), people, today)).toEqual([]);
  });
});

test('a visitor is known by id, else by mail, else by name; a closed record knows nobody', () => {
  const people = [
    aPerson({ id: 'p-1', contacts: { email: 'a@example.org' } }),
    aPerson({ id: 'p-2', name: 'Седова Анна Петровна' }),
    aPerson({ id: 'p-3', name: 'Лаптев Глеб Ильич', active: false }),
  ];
  const known = (visitor: Parameters<typeof visitorIn>[1]) => visitorIn(people, visitor)?.id;
  expect(known({ sub: 'p-2', email: 'a@example.org' })).toBe('p-2');
  expect(known({ sub: 'x', email: 'a@example.org', name: 'Седова Анна Петровна' })).toBe('p-1');
  expect(known({ sub: 'x', name: 'седова анна петровна' })).toBe('p-2');
  expect(known({ sub: 'x', name: 'Лаптев Глеб Ильич' })).toBeUndefined();
  expect(known({ sub: 'x' })).toBeUndefined();
});

test('closing a record dates it once; opening it again forgets the day', () => {
  const { name, post, contacts, role } = aPerson();
  const said = { name, post, contacts, role };
  const closed = edited(aPerson(), { ...said, active: false }, '2011-09-03');
  expect(closed.closedOn).toBe('2011-09-03');
  expect(edited(closed, { ...said, active: false }, today).closedOn).toBe('2011-09-03');
  expect(edited(closed, { ...said, active: true }, today).closedOn).toBeUndefined();
});

test('what is empty longest comes first, and of one day the order of the nodes holds', () => {
  const of = (nodeId: string, since?: string) => ({ nodeId, since });
  const [first, second, third] = [of('s-2', '2011-06-01'), of('s-1', '2011-09-01'), of('s-3', '2011-09-01')];
  expect([third, first, second].sort(longestFirst)).toEqual([first, second, third]);
});
