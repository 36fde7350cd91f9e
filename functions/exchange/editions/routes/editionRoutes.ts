import { answerRemark } from './answerRemark.ts';
import { approveEdition } from './approveEdition.ts';
import { closeRemark } from './closeRemark.ts';
import { getContractDifference } from './getContractDifference.ts';
import { getEdition } from './getEdition.ts';
import { layOutEdition } from './layOutEdition.ts';
import { listEditions } from './listEditions.ts';
import { raiseRemark } from './raiseRemark.ts';
import { reworkEdition } from './reworkEdition.ts';

/** Editions of the contract and their agreement sheets. */
export const editionRoutes = [
  listEditions,
  getEdition,
  getContractDifference,
  layOutEdition,
  reworkEdition,
  raiseRemark,
  answerRemark,
  closeRemark,
  approveEdition,
];
