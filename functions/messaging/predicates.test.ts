import { expect, test } from 'vitest';
import { proofAt } from '../shared/proofs.ts';
import { region } from '../shared/testing/people.ts';
import { messageServiceHistory } from './predicates.ts';

const zone = 'Europe/Moscow';
const service = {
  regionId: region,
  sent: { at: '2011-06-14T06:00:00.000Z', number: '1/2011' },
  read: { at: '2011-06-16T11:00:00.000Z', number: '1/2011' },
  answered: { at: '2011-06-16T11:00:00.000Z', number: '1/2011' },
  version: 3,
};
const on = (day: string) => proofAt(messageServiceHistory(service, zone), day, `${day}T23:59:59.000Z`);

test('the service works from the day a message had gone the whole way; before it the reason says how far', () => {
  expect(on('2011-06-13')).toBeUndefined();
  expect(on('2011-06-15')).toMatchObject({ status: 'missing', because: { code: 'messageSent' } });
  expect(on('2011-06-16')).toMatchObject({
    status: 'satisfied',
    because: { code: 'messageAnswered', params: { on: '2011-06-16', number: '1/2011' } },
  });
  expect(messageServiceHistory({ regionId: region, version: 0 }, zone)).toEqual([]);
});
