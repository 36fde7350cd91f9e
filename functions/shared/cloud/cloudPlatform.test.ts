import { expect, test } from 'vitest';
import { cloudPlatform } from './cloudPlatform.ts';
import { S3Files } from './s3Files.ts';
import { SesMail } from './sesMail.ts';

const environment = {
  INSTALLATION: 'vnedrenie-test',
  QUEUES_URL: 'https://sqs.eu-central-1.amazonaws.com/111122223333',
};

test('a domain finds its table by the name of the installation', () => {
  expect(cloudPlatform(environment).tableName('plan')).toBe('vnedrenie-test-plan');
});

test('files and mail are there for a domain that was given them', () => {
  const platform = cloudPlatform({
    ...environment,
    FILES_BUCKET: 'bucket',
    MAIL_FROM: 'robot@example.org',
    SITE_ADDRESS: 'https://vnedrenie.example.org',
  });
  expect(platform.files).toBeInstanceOf(S3Files);
  expect(platform.mail).toBeInstanceOf(SesMail);
});

test('a domain that declares neither is told so when it reaches for them', async () => {
  const { files, mail } = cloudPlatform(environment);
  const letter = { to: 'school@example.org', subject: '', text: '' };
  await expect(files.get('plan/a')).rejects.toThrow('does not say that it needs files');
  await expect(files.put('plan/a', new Uint8Array(), 'text/csv')).rejects.toThrow('files');
  await expect(files.remove('plan/a')).rejects.toThrow('files');
  await expect(files.link('plan/a', { validForSeconds: 60, fileName: 'a' })).rejects.toThrow('files');
  await expect(mail.send(letter)).rejects.toThrow('does not say that it needs mail');
});

const wrong = [
  ['no installation', { QUEUES_URL: environment.QUEUES_URL }],
  ['no queues', { INSTALLATION: environment.INSTALLATION }],
  ['a sender that is no address', { ...environment, MAIL_FROM: 'robot' }],
] as const;
test.each(wrong)('stops at the start with %s', (_what, given) => {
  expect(() => cloudPlatform(given)).toThrow();
});
