import { BlockList, isIP } from 'node:net';

const closed = new BlockList();
// This host, private networks, links, carrier NAT, documentation, benchmarks, multicast and what is reserved.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closed.addSubnet(net, bits, 'ipv6');

/** Whether an address is one that anybody on the internet may be reached at. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  if (family !== 6) return false;
  // An address of the old kind written in the new way is judged as what it is.
  return !closed.check(address, 'ipv6') && !/^::ffff:/i.test(address);
}

/** The host of a URL without the brackets of an address. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Why a URL cannot be subscribed, as far as it shows without asking anybody; nothing where it can. */
export function faultOf(
  url: string,
  { privateToo }: { privateToo: boolean },
): 'notHttps' | 'private' | 'credentials' | undefined {
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '') return 'credentials';
  if (privateToo) return undefined;
  if (parsed.protocol !== 'https:') return 'notHttps';
  const host = hostOf(parsed);
  const isLocalName = !host.includes('.') || /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host);
  return isIP(host) === 0
    ? isLocalName
      ? 'private'
      : undefined
    : isPublicAddress(host)
      ? undefined
      : 'private';
}
