/**
 * Whom an address stands for when requests are counted: an IPv4 address for itself, an IPv6
 * address for its /64, which is what one customer gets. Null for no address and for this machine.
 */
export function clientOf(address: string): string | null {
  if (address === '' || address === '::1' || address.startsWith('127.')) return null
  return address.includes(':') ? network(address) : address
}

/** The first 64 bits of an IPv6 address: `2001:db8::7` → `2001:db8:0:0`. */
function network(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':')
}
