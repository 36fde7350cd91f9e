import { platform } from '../../../../../functions/shared/platform.ts';

export const api = async () => ({ table: platform().tableName('pilot') });
