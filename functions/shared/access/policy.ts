import type { Role } from './roles.ts';

/**
 * How far a right reaches. `region`: the whole tree the person's organisation stands in. `municipality`: the person's
 * municipality with its schools. `school`: the person's own school. `own`: records the person made.
 * `handedOver`: only what was handed to the partner. `ownTopic`: what belongs to the topic the role teaches. `open`: no
 * login needed.
 */
export type Scope = 'region' | 'municipality' | 'school' | 'own' | 'handedOver' | 'ownTopic' | 'open';

export type Grants = Partial<Record<Role | 'public', Scope>>;

const everyone = {
  leadership: 'region',
  operator: 'region',
  trainer: 'region',
  municipal: 'region',
  school: 'region',
  partner: 'region',
  admin: 'region',
} as const satisfies Grants;

/** The permission matrix: what may be done, by whom, how far. Whatever does not stand here is denied. */
export const policy = {
  'plan.view': { ...everyone, public: 'open' },
  'plan.draft': { leadership: 'region', admin: 'region' },
  'plan.publish': { leadership: 'region' },
  'plan.audit': { ...everyone, public: 'open' },
  'plan.recount': { admin: 'region' },
  'progress.view': { ...everyone, public: 'open' },
  'evidence.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'node.view': { ...everyone, public: 'open' },
  'node.confirm': { municipal: 'municipality', school: 'school' },
  'node.edit': { operator: 'region', admin: 'region' },
  'node.succeed': { leadership: 'region' },
  'region.import': { admin: 'region' },
  'person.view': {
    leadership: 'region',
    operator: 'region',
    admin: 'region',
    municipal: 'municipality',
    school: 'school',
  },
  'person.visit': {
    leadership: 'own',
    operator: 'own',
    trainer: 'own',
    municipal: 'own',
    school: 'own',
    partner: 'own',
    admin: 'own',
  },
  'person.edit': { admin: 'region', municipal: 'municipality', school: 'school' },
  'act.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'act.record': { leadership: 'region', municipal: 'municipality', school: 'school' },
  'act.accept': { leadership: 'region', municipal: 'municipality' },
  'act.import': { leadership: 'region', admin: 'region', municipal: 'municipality' },
  'activation.view': {
    leadership: 'region',
    operator: 'region',
    trainer: 'region',
    municipal: 'municipality',
    school: 'school',
  },
  'activation.declare': { operator: 'region', municipal: 'municipality', school: 'school' },
  'space.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'space.report': { operator: 'region', municipal: 'municipality', school: 'school' },
  'activity.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'excuse.grant': { leadership: 'region' },
  'activity.classes': { municipal: 'municipality', school: 'school' },
  'activity.open': { ...everyone, public: 'open' },
  'activity.import': { operator: 'region', admin: 'region', municipal: 'municipality', school: 'school' },
  'ticket.ask': { ...everyone, public: 'open' },
  'ticket.follow': { ...everyone, public: 'open' },
  'ticket.view': {
    leadership: 'region',
    operator: 'region',
    trainer: 'ownTopic',
    municipal: 'municipality',
    school: 'school',
    partner: 'handedOver',
  },
  'ticket.reply': { operator: 'region', municipal: 'municipality', school: 'school', partner: 'handedOver' },
  'ticket.work': { operator: 'region' },
  'reminder.view': { leadership: 'region', operator: 'region', municipal: 'municipality' },
  'reminder.send': { leadership: 'region', operator: 'region', municipal: 'municipality' },
  'control.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'control.digest': { leadership: 'region', operator: 'region' },
  'control.record': { leadership: 'region', municipal: 'municipality' },
  'monthly.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'monthly.submit': { school: 'school' },
  'monthly.review': { municipal: 'municipality' },
  'quarterly.view': { leadership: 'region', operator: 'region', municipal: 'municipality' },
  'quarterly.write': { municipal: 'municipality' },
  'quarterly.decide': { leadership: 'region' },
  'report.build': { leadership: 'region', operator: 'region', municipal: 'municipality' },
  'report.view': { leadership: 'region', operator: 'region', municipal: 'municipality', school: 'school' },
  'incident.view': {
    leadership: 'region',
    operator: 'region',
    trainer: 'region',
    municipal: 'municipality',
    school: 'school',
    partner: 'region',
  },
  'incident.children': { leadership: 'region', operator: 'region' },
  'incident.edit': { operator: 'region', partner: 'region' },
  'incident.close': { operator: 'region' },
  'incident.status': { ...everyone, public: 'open' },
  'ticket.report': { leadership: 'region', operator: 'region' },
  'canned.manage': { operator: 'region' },
  'guidance.view': { ...everyone, public: 'open' },
  'guidance.vote': { ...everyone, public: 'open' },
  'guidance.acknowledge': {
    leadership: 'own',
    operator: 'own',
    trainer: 'own',
    municipal: 'own',
    school: 'own',
    partner: 'own',
    admin: 'own',
  },
  'guidance.desk': { leadership: 'region', operator: 'region', trainer: 'region', partner: 'region' },
  'guidance.write': { operator: 'region', trainer: 'region', partner: 'region' },
  'guidance.approve': { leadership: 'region' },
  'guidance.topics': { leadership: 'region', operator: 'region', trainer: 'region' },
  'guidance.draw': { operator: 'region' },
  'seminar.view': { ...everyone, public: 'open' },
  'seminar.plan': { operator: 'region', trainer: 'own', municipal: 'municipality' },
  'seminar.catalogue': { operator: 'region', trainer: 'region' },
  'seminar.roll': {
    leadership: 'region',
    operator: 'region',
    trainer: 'own',
    municipal: 'municipality',
    school: 'school',
  },
  'seminar.signUp': { operator: 'region', municipal: 'municipality', school: 'school' },
  'seminar.visit': { ...everyone, public: 'open' },
  'seminar.approve': { municipal: 'municipality' },
  'seminar.attend': { operator: 'region', trainer: 'own', municipal: 'municipality' },
  'coverage.view': {
    leadership: 'region',
    operator: 'region',
    trainer: 'region',
    municipal: 'municipality',
    school: 'school',
  },
  'calendar.view': { ...everyone, public: 'open' },
  'calendar.decide': { leadership: 'region' },
  'calendar.propose': { operator: 'region', municipal: 'municipality', school: 'school' },
  'notice.read': {
    leadership: 'own',
    operator: 'own',
    trainer: 'own',
    municipal: 'own',
    school: 'own',
    partner: 'own',
    admin: 'own',
  },
  'audit.view': {
    leadership: 'region',
    operator: 'own',
    trainer: 'own',
    municipal: 'municipality',
    school: 'school',
    partner: 'own',
    admin: 'own',
  },
} as const satisfies Record<string, Grants>;

export type Right = keyof typeof policy;

export function scopeOf(right: Right, role: Role | 'public'): Scope | undefined {
  const grants: Grants = policy[right];
  return grants[role] ?? grants.public;
}
