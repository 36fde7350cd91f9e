import type { Role } from '../../../shared/access/roles.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Day } from '../../../shared/words.ts';
import type { Approval, Edition, Place, Remark, Side } from '../../contract/editions.ts';

/** So many remarks one sheet holds; an agreement that needs more is a conversation for the working group. */
export const mostRemarks = 200;
const mostReworks = 100;

export interface Doing {
  at: string;
  by: string;
  byName?: string;
}

/** For whom somebody speaks: Dnevnik.ru’s people for the partner, all others for the department. */
export function sideOf(role: Role | undefined): Side {
  return role === 'partner' ? 'partner' : 'department';
}

export const openRemarks = ({ remarks }: Pick<Edition, 'remarks'>) => remarks.filter(({ closed }) => !closed);

export function stateOf(
  edition: Edition,
  inForce: number,
): 'agreeing' | 'approved' | 'inForce' | 'superseded' {
  if (!edition.approvedAt) return 'agreeing';
  if (edition.number === inForce) return 'inForce';
  return edition.number < inForce ? 'superseded' : 'approved';
}

/** The newest approved edition whose day has come; 0 while there is none. */
export function inForceAmong(editions: readonly Edition[], today: Day): number {
  return Math.max(
    0,
    ...editions
      .filter(({ inForceFrom }) => inForceFrom !== undefined && inForceFrom <= today)
      .map(({ number }) => number),
  );
}

export function refuseUnlessAgreeing({ number, approvedAt }: Edition): void {
  if (approvedAt)
    throw new Refusal('editionApproved', `Edition ${number} is approved; lay a new one out`, { number });
}

/** A changed text has to be approved anew by whoever has approved it already. */
export function reworked(edition: Edition, contract: string, rework: Edition['reworks'][number]): Edition {
  refuseUnlessAgreeing(edition);
  if (rework.remarkId) remarkOf(edition, rework.remarkId);
  if (edition.reworks.length >= mostReworks)
    throw new Refusal('sheetFull', 'So often no edition is reworked', { most: mostReworks });
  return { ...edition, contract, approvals: [], reworks: [...edition.reworks, rework] };
}

export function raised(
  edition: Edition,
  remark: Doing & { id: string; side: Side; place: Place; text: string },
): Edition {
  refuseUnlessAgreeing(edition);
  if (edition.remarks.length >= mostRemarks)
    throw new Refusal('sheetFull', 'The sheet holds no more remarks', { most: mostRemarks });
  return { ...edition, remarks: [...edition.remarks, remark] };
}

/** The other side answers; an answer can be given anew until the remark is closed. */
export function answered(
  edition: Edition,
  id: string,
  side: Side,
  answer: Doing & { text: string },
): Edition {
  const remark = openRemark(edition, id);
  if (remark.by === answer.by)
    throw new Refusal('remarkOwn', 'Whoever raised a remark does not answer it', { side });
  return withRemark(edition, { ...remark, answer });
}

/** Closed by the side that raised it, once it is answered. */
export function closed(edition: Edition, id: string, side: Side, doing: Doing): Edition {
  const remark = openRemark(edition, id);
  if (!remark.answer) throw new Refusal('remarkNotAnswered', 'A remark is closed after its answer');
  if (remark.side !== side)
    throw new Refusal('remarkOfOtherSide', 'The side that raised a remark closes it', { side: remark.side });
  return withRemark(edition, { ...remark, closed: doing });
}

/** By two people, one of each side, and not while a remark is open. The second brings the edition into force. */
export function approvedBy(edition: Edition, approval: Approval, today: Day): Edition {
  refuseUnlessAgreeing(edition);
  const open = openRemarks(edition).length;
  if (open > 0) throw new Refusal('remarksOpen', 'An open remark blocks the approval', { count: open });
  const others = edition.approvals.filter(({ side }) => side !== approval.side);
  if (others.length !== edition.approvals.length)
    throw new Refusal('sideApproved', 'This side has approved already', { side: approval.side });
  if (approval.by === edition.laidOut.by || others.some(({ by }) => by === approval.by))
    throw new Refusal(
      'secondPersonNeeded',
      'Whoever laid the edition out or approved it does not approve it',
    );
  const approvals = [...others, approval];
  if (approvals.length < 2) return { ...edition, approvals };
  const inForceFrom = edition.wantedFrom < today ? today : edition.wantedFrom;
  return { ...edition, approvals, approvedAt: approval.at, inForceFrom };
}

function openRemark(edition: Edition, id: string): Remark {
  refuseUnlessAgreeing(edition);
  const remark = remarkOf(edition, id);
  if (remark.closed) throw new Refusal('remarkClosed', 'The remark is closed');
  return remark;
}

function remarkOf({ remarks, number }: Edition, id: string): Remark {
  const remark = remarks.find((one) => one.id === id);
  if (!remark) throw new Refusal('notFound', `No remark ${id} on edition ${number}`);
  return remark;
}

function withRemark(edition: Edition, remark: Remark): Edition {
  return { ...edition, remarks: edition.remarks.map((one) => (one.id === remark.id ? remark : one)) };
}
