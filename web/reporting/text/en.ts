import type { Words } from '../../shared/text/words.ts';

export const en = {
  list: {
    title: 'Reports',
    subtitle: 'Reports on the rollout: figures come from evidence, nobody types them in.',
    empty: 'No reports yet',
    emptyAdvice: 'A report appears here once its municipality has saved it.',
  },
  kind: { quarterly: 'Quarterly report', consolidated: 'Consolidated report' },
  status: {
    draft: 'Draft',
    submitted: 'Submitted',
    returned: 'Returned',
    accepted: 'Accepted',
    signed: 'Signed',
  },
} satisfies Words;
