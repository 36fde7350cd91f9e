import { expect, test } from 'vitest';
import { judgeFile } from './orderFile.ts';

test.each([
  ['приказ.txt', 10, { mediaType: 'text/plain' }],
  [
    'Order.DOCX',
    10,
    { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  ],
  ['plan.json', 10, { mediaType: 'application/json' }],
  ['scan.pdf', 10, { refused: 'mediaTypeNotRead' }],
  ['docx', 10, { refused: 'mediaTypeNotRead' }],
  ['big.docx', 60_000_000, { refused: 'fileTooLarge' }],
])('%s of %i bytes', (name, size, judged) => {
  expect(judgeFile({ name, size })).toEqual(judged);
});
