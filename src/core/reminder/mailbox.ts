/** The form in which two spellings of one address are equal. */
export function normaliseMailbox(address: string): string {
  return address.trim().toLowerCase()
}

/** One address without a display name, of the plain kind that Google accepts. */
export function isMailbox(address: string): boolean {
  return /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/.test(address.trim())
}

/** The addresses of a cell, separated by commas, semicolons or white space. */
export function mailboxesIn(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter(part => part !== '')
}
