import type { NodeId } from '../../../functions/shared/words.ts';
import { type Place, places } from './places.ts';

/** Ids that records at a place have. */
export const personAtId = ({ id }: Place) => `person-${id}`;
export const ticketAtId = ({ id }: Place) => `t-${id}`;
/** Only schools and municipalities are controlled. */
export const controlAtId = ({ id, kind }: Place) =>
  kind === 'school' || kind === 'municipality' ? `control-${id}` : undefined;
export const incidentAtId = ({ id }: Place) => `i-${id}`;
export const proposedAtId = ({ id }: Place) => `p-${id}`;
export const articleAtId = ({ id }: Place) => `article-${id}`;
export const sessionAtId = ({ id }: Place) => `session-${id}`;
export const importAtId = ({ id }: Place) => `import-${id}`;

/** The school that a region’s operators have written to. */
export const schoolWrittenTo = (regionId: NodeId) =>
  places.find(({ kind, path }) => kind === 'school' && path[0] === regionId)?.id ?? regionId;
