import { Refusal } from '../../shared/refusal.ts';
import { faultOf } from './rules/addresses.ts';

export function refuseAddress(url: string, privateToo: boolean): void {
  const fault = faultOf(url, { privateToo });
  if (fault)
    throw new Refusal('webhookAddressRefused', `The address cannot be subscribed: ${fault}`, { fault });
}
