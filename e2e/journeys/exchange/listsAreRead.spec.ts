import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { RestPage } from '../../pages/exchange/restPage.ts';

const { keys } = words.exchange.rest;

test('another system reads the lists with its key, and nothing any more once the key is taken back', async ({
  page,
  signInAs,
}) => {
  const name = `Электронная библиотека ${Date.now()}`;
  const rest = new RestPage(page);
  await signInAs('partner');
  await rest.open();
  await rest.setUp(name);

  await rest.call('schools', "limit=2&filter=type='school'&fields=sourcedId,name&sort=name");
  await expect(rest.reply).toContainText(/x-total-count: \d/);
  await expect(rest.reply).toContainText('rel="next"');
  await rest.call('users', 'limit=0');
  await expect(rest.reply).toContainText('invaliddata');

  await rest.takeBack(name);
  await expect(rest.keyOf(name)).toContainText(keys.state.revoked);
  await rest.send.click();
  await expect(rest.reply).toContainText('invalid_client');
});
