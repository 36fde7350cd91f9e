import { Logger } from '@aws-lambda-powertools/logger';

/** Ids and codes only: never letters, names or bodies of requests. */
export const log = new Logger({ serviceName: 'vnedrenie' });
