import type { Right, Scope } from '../../functions/shared/access/policy.ts';
import type { Role } from '../../functions/shared/access/roles.ts';

/**
 * Who may do what, how far: the customer's permission matrix, kept apart from the policy that the product runs by,
 * so that a slip in one shows against the other. R: whole region; M: own municipality; S: own school; O: what the
 * person made; P: without a login; a dash: nobody of that role.
 */
type Reach = 'R' | 'M' | 'S' | 'O' | 'P' | '-';

type Row = Record<Role | 'public', Reach>;

const row = (
  leadership: Reach,
  operator: Reach,
  trainer: Reach,
  municipal: Reach,
  school: Reach,
  visitor: Reach,
  partner: Reach,
  admin: Reach,
): Row => ({ leadership, operator, trainer, municipal, school, public: visitor, partner, admin });

//                        lead  oper  train mun  school public partner admin
export const permissionMatrix: Record<Right, Row> = {
  'plan.view': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'plan.audit': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'plan.draft': row('R', '-', '-', '-', '-', '-', '-', 'R'),
  'plan.publish': row('R', '-', '-', '-', '-', '-', '-', '-'),
  'plan.recount': row('-', '-', '-', '-', '-', '-', '-', 'R'),
  'progress.view': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'evidence.view': row('R', 'R', '-', 'M', 'S', '-', '-', '-'),
  'node.view': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'node.confirm': row('-', '-', '-', 'M', 'S', '-', '-', '-'),
  'node.edit': row('-', 'R', '-', '-', '-', '-', '-', 'R'),
  'node.succeed': row('R', '-', '-', '-', '-', '-', '-', '-'),
  'region.import': row('-', '-', '-', '-', '-', '-', '-', 'R'),
  'person.view': row('R', 'R', '-', 'M', 'S', '-', '-', 'R'),
  'person.visit': row('O', 'O', 'O', 'O', 'O', '-', 'O', 'O'),
  'person.edit': row('-', '-', '-', 'M', 'S', '-', '-', 'R'),
  'act.view': row('R', 'R', '-', 'M', 'S', '-', '-', '-'),
  'act.record': row('R', '-', '-', 'M', 'S', '-', '-', '-'),
  'act.accept': row('R', '-', '-', 'M', '-', '-', '-', '-'),
  'act.import': row('R', '-', '-', 'M', '-', '-', '-', 'R'),
  'activation.view': row('R', 'R', 'R', 'M', 'S', '-', '-', '-'),
  'activation.declare': row('-', 'R', '-', 'M', 'S', '-', '-', '-'),
  'space.view': row('R', 'R', '-', 'M', 'S', '-', '-', '-'),
  'space.report': row('-', 'R', '-', 'M', 'S', '-', '-', '-'),
  'activity.view': row('R', 'R', '-', 'M', 'S', '-', '-', '-'),
  'activity.classes': row('-', '-', '-', 'M', 'S', '-', '-', '-'),
  'activity.open': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'activity.import': row('-', 'R', '-', 'M', 'S', '-', '-', 'R'),
  'ticket.ask': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'ticket.follow': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'ticket.view': row('R', 'R', '-', 'M', 'S', '-', 'O', '-'),
  'ticket.reply': row('-', 'R', '-', 'M', 'S', '-', 'O', '-'),
  'ticket.work': row('-', 'R', '-', '-', '-', '-', '-', '-'),
  'quarterly.view': row('R', 'R', '-', 'M', '-', '-', '-', '-'),
  'quarterly.write': row('-', '-', '-', 'M', '-', '-', '-', '-'),
  'quarterly.decide': row('R', '-', '-', '-', '-', '-', '-', '-'),
  'report.view': row('R', 'R', '-', 'M', 'S', '-', '-', '-'),
  'incident.view': row('R', 'R', 'R', 'M', 'S', '-', 'R', '-'),
  'incident.children': row('R', 'R', '-', '-', '-', '-', '-', '-'),
  'incident.edit': row('-', 'R', '-', '-', '-', '-', 'R', '-'),
  'incident.close': row('-', 'R', '-', '-', '-', '-', '-', '-'),
  'incident.status': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'ticket.report': row('R', 'R', '-', '-', '-', '-', '-', '-'),
  'canned.manage': row('-', 'R', '-', '-', '-', '-', '-', '-'),
  'seminar.view': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'seminar.plan': row('-', 'R', 'O', 'M', '-', '-', '-', '-'),
  'seminar.catalogue': row('-', 'R', 'R', '-', '-', '-', '-', '-'),
  'seminar.roll': row('R', 'R', 'O', 'M', 'S', '-', '-', '-'),
  'seminar.signUp': row('-', 'R', '-', 'M', 'S', '-', '-', '-'),
  'seminar.visit': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'seminar.approve': row('-', '-', '-', 'M', '-', '-', '-', '-'),
  'seminar.attend': row('-', 'R', 'O', 'M', '-', '-', '-', '-'),
  'coverage.view': row('R', 'R', 'R', 'M', 'S', '-', '-', '-'),
  'calendar.view': row('R', 'R', 'R', 'R', 'R', 'P', 'R', 'R'),
  'calendar.decide': row('R', '-', '-', '-', '-', '-', '-', '-'),
  'calendar.propose': row('-', 'R', '-', 'M', 'S', '-', '-', '-'),
  'notice.read': row('O', 'O', 'O', 'O', 'O', '-', 'O', 'O'),
  'audit.view': row('R', 'O', 'O', 'M', 'S', '-', 'O', 'O'),
};

export const scopeLetters: Record<Scope, Reach> = {
  region: 'R',
  municipality: 'M',
  school: 'S',
  own: 'O',
  handedOver: 'O',
  open: 'P',
};
