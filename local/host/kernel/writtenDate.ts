import { instantOfShifted } from './offset.ts'

const COMMENT = /\([^()]*(\)|$)/g
const DATE_ALONE = /^([+-]\d{6}|\d{4})(-\d\d){0,2}$/
const DATE_AND_TIME = /^([+-]\d{6}|\d{4})(-\d\d){0,2}T/i
const ZONE_NAME = /(?<![a-z])(Z|GMT|UTC?|[ECMP][SD]T)\s*$/i
/** A sign before a number is an offset only when a time or UTC came first: «10-11-2022» has none. */
const OFFSET = /(:\d\d|(?<![a-z])(Z|GMT|UTC?)).*[+-]\d{1,2}(:?\d\d)?\s*$/i

/** Whether a text means the same instant in every zone. A date alone in ISO form means UTC, as the language says. */
export function saysItsZone(text: string): boolean {
  const bare = withoutComments(text)
  return [DATE_ALONE, ZONE_NAME, OFFSET].some(form => form.test(bare))
}

/** What `Date.parse` makes of a text where the machine stands in this zone. */
export function parseIn(timeZone: string, text: string, parse: (text: string) => number): number {
  if (saysItsZone(text)) return parse(text)
  const bare = withoutComments(text)
  return instantOfShifted(parse(DATE_AND_TIME.test(bare) ? `${bare}Z` : `${bare} UTC`), timeZone)
}

function withoutComments(text: string): string {
  return text.replace(COMMENT, ' ').trim()
}
