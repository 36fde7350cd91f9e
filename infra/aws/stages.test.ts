import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { readStage } from './stages.ts';

const given = { stage: 'test', dataRegion: 'eu-central-1', regionId: 'r-20', mailFrom: 'robot@example.org' };
const stageOf = (context: Record<string, string>) =>
  readStage(new App({ context: { ...given, ...context } }).node);

test('a stage is named after itself, and production guards its data', () => {
  expect(stageOf({})).toMatchObject({ installation: 'vnedrenie-test', guarded: false });
  expect(stageOf({ stage: 'production' })).toMatchObject({
    installation: 'vnedrenie-production',
    guarded: true,
  });
});

const wrong = [
  ['an unknown stage', { stage: 'staging' }],
  ['a region of the cloud that cannot be', { dataRegion: 'moscow' }],
  ['a region of the country that cannot be', { regionId: '20' }],
  ['a sender that is no address', { mailFrom: 'robot' }],
  ['an address of the site without its certificate', { siteDomain: 'plan.example.org' }],
] as const;
test.each(wrong)('is refused with %s', (_what, context) => {
  expect(() => stageOf(context)).toThrow();
});
