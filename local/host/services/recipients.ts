/** A list of addresses as typed: commas between them, «Name <address>» allowed, commas in quotes kept. */
export type Recipients = { readonly addresses: readonly string[]; readonly invalid: string | null }

export function parseRecipients(text: string): Recipients {
  const parts = (text.match(/(?:"[^"]*"|[^,"])+/g) ?? []).map(part => part.trim()).filter(part => part !== '')
  const addresses = parts.map(part => /<([^<>]*)>\s*$/.exec(part)?.[1]?.trim() ?? part)
  return { addresses, invalid: addresses.find(address => !isAddress(address)) ?? null }
}

function isAddress(text: string): boolean {
  return (
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(text) &&
    !/\.\.|^\.|\.@|@\./.test(text)
  )
}
