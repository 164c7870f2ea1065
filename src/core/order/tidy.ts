/** Soft hyphens, zero-width characters, marks of writing direction and control characters. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu

/** Text as it is stored: composed letters, no invisible characters, single spaces, line breaks kept. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

/** The same on one line: a wrap inside a cell is a space. */
export function oneLine(text: string): string {
  return tidy(text).replace(/\n/g, ' ')
}

/** Straight and curly quotes become «» by their place. */
export function guillemets(text: string): string {
  return text.replace(/["“”„‟]/g, (_, at: number) => (/^$|[\s(«"“„/-]/.test(text.charAt(at - 1)) ? '«' : '»'))
}

/** What is compared: lower case, ё as е, one kind of quotes and dashes, no space after №. */
export function folded(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/["“”„‟«»]+/g, '"')
    .replace(/[‐–—−]/g, '-')
    .replace(/№ /g, '№')
}

/** Without «;», commas and spaces at the end, where a list ended. */
export function withoutSeparator(text: string): string {
  return text.replace(/[\s;,]+$/, '')
}

export function startsLowerCase(text: string): boolean {
  return /^[«"(\s]*\p{Ll}/u.test(text)
}
