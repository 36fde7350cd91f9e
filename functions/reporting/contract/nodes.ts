import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';

export const nodeParamsSchema = z.object({ nodeId: nodeIdSchema });
