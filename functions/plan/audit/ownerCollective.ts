import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** «Все категории пользователей», «каждый учитель»: whom everybody owns, nobody answers for. */
const everybody =
  /^(?:все|всех|весь|вся|каждый|каждая|каждое|любой|любая|all|every|everyone|everybody|any)(?!\p{L})/iu;

/** Every owner of the measure is a multitude without a body that could answer. */
export const ownerCollective: AuditRule = (content) =>
  measuresOf(content)
    .filter(({ owners }) => owners.length > 0 && owners.every((owner) => everybody.test(owner)))
    .map(({ number, owners }) => finding('ownerCollective', [number], { owner: owners.join('; ') }));
