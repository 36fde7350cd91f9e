import type { Words } from '../../shared/text/words.ts';

/** What the pages about the rollout share. */
export const rolloutEn = {
  shown: 'Order No. {{number}} of {{signedOn}} · figures as of {{asOf}}',
  countedOn: 'Last counted on {{day}}: after it only deadlines that pass are taken into account.',
  measure: 'Measure',
  municipality: 'Municipality',
  period: 'As of {{day}}',
  frame: {
    chartTab: 'Chart',
    tableTab: 'Table',
    downloadCsv: 'Download the table (CSV)',
    downloadSvg: 'Download the picture (SVG)',
    downloadPng: 'Download the picture (PNG)',
  },
  legend: 'Key to statuses',
  source: 'Source: Vnedrenie, counted from the evidence of schools and municipalities.',
} satisfies Words;
