import { approveParameter } from './approveParameter.ts';
import { getParameter } from './getParameter.ts';
import { listParameters } from './listParameters.ts';
import { withdrawParameter } from './withdrawParameter.ts';
import { writeParameter } from './writeParameter.ts';

/** The catalogue of parameters. */
export const parameterRoutes = [
  listParameters,
  getParameter,
  writeParameter,
  approveParameter,
  withdrawParameter,
];
