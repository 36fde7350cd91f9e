import type { Words } from '../../shared/text/words.ts';

export const enSuccession = {
  action: 'Succession',
  title: 'Succession of a node',
  kindLabel: 'What happens',
  kind: { merge: 'Merge', split: 'Split', close: 'Close', rename: 'Rename' },
  on: 'From which day',
  actNumber: 'Number of the act',
  into: 'Heir',
  heirs: 'Heirs',
  closes: 'The node closes',
  nameRu: 'New name',
  nameEn: 'New name in English',
  shortRu: 'Short name',
  shortEn: 'Short name in English',
  next: 'Show the consequences',
  back: 'Correct',
  apply: 'Record the succession',
  consequencesTitle: 'What will change',
  consequence: {
    closes: '{{name}} closes on {{day}}: from that day nothing is expected of it.',
    stays: '{{name}} stays open beside its heirs.',
    carriesOn: '{{heir}} carries on from {{day}}.',
    historyKept: 'History, acts and evidence of each node stay with it; figures of past days do not change.',
    obligationsEnd: 'From {{day}} the node is not among the obliged: the denominator of the figures shrinks.',
    renamed: 'From {{day}} the node is called {{name}}; the earlier name stays for past days.',
    childrenOpen_one:
      'The node has {{count}} open node below it: succeed that one first, or this will be refused.',
    childrenOpen_other:
      'The node has {{count}} open nodes below it: succeed those first, or this will be refused.',
  },
  line: {
    merge: 'Merge {{day}}, act No.\u00a0{{actNumber}}',
    split: 'Split {{day}}, act No.\u00a0{{actNumber}}',
    close: 'Closing {{day}}, act No.\u00a0{{actNumber}}',
    rename: 'Renaming {{day}}, act No.\u00a0{{actNumber}}',
  },
  role: { heir: 'took over from', forerunner: 'handed over to' },
  reason: {
    beforeOpening: 'The day is before the node was opened.',
    regionStays: 'A region can be renamed only.',
    childrenOpen: 'The node has open nodes below it: succeed those first.',
    heirIsItself: 'A node cannot be its own heir.',
    heirOfOtherKind: 'The heir must be a node of the same kind.',
    heirElsewhere: 'The heir stands in another region.',
    heirNotOpen: 'The heir is not open on that day.',
  },
} satisfies Words;
