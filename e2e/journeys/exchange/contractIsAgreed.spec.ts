import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ContractPage } from '../../pages/exchange/contractPage.ts';

const { edition, remark, sheet } = words.exchange;

test('a remark blocks the next edition of the contract; answered and closed, both approve it and it is in force', async ({
  page,
  signInAs,
}) => {
  const contract = new ContractPage(page);
  await signInAs('leadership');
  await contract.open(2);
  await expect(contract.sheet).toContainText(sheet.blocked);
  await expect(contract.approve).toBeDisabled();

  await signInAs('operator');
  await contract.open(2);
  await contract.answer('Согласны: смена — число от 1 до 3.');
  await expect(contract.sheet).toContainText(remark.answered);

  await signInAs('partner');
  await contract.open(2);
  await contract.close();
  await expect(contract.sheet).toContainText(remark.closedBy);
  await contract.approve.click();
  await expect(contract.approve).toHaveCount(0);

  await signInAs('leadership');
  await contract.open(2);
  await contract.approve.click();
  await expect(page.getByRole('combobox', { name: edition.choose })).toContainText(edition.state.inForce);
});
