import { bench, describe } from 'vitest';
import { formatSchema } from '../contract/formats.ts';
import { consolidatedDocument } from '../documents/consolidatedDocument.ts';
import { aConsolidated, aWhole } from '../testing/builders.ts';
import { render } from './render.ts';

describe('the report of 34 municipalities', () => {
  const whole = aWhole(34);
  bench(
    'in every format',
    async () => {
      const document = consolidatedDocument(aConsolidated, whole, { signedOn: '2011-07-12', empty: [] });
      for (const format of formatSchema.options) await render(document, format);
    },
    { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
