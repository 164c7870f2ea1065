import type { Found, Rule } from '../../language.ts'
import type { Duration } from '../../reading.ts'
import type { Token } from '../../token.ts'
import { byRule } from './byRule.ts'
import { firmPartAfter } from './firmPartAfter.ts'
import { skip } from './look.ts'

export type FoundEvent = { readonly duration: Duration | null; readonly next: number }

export type EventForm = {
  readonly name: string
  /** A day may follow it, which then wins: «по итогам года до 20 января». */
  readonly mayHaveDay?: boolean
  readonly read: (tokens: readonly Token[], at: number) => FoundEvent | null
}

/** A rule that tries its forms in order; a firm part after the event wins. */
export function eventRuleOf(
  name: string,
  where: Rule['where'],
  begins: Rule['begins'],
  forms: readonly EventForm[],
): Rule {
  return {
    name,
    where,
    begins,
    read: (tokens, at): Found | null => {
      for (const form of forms) {
        const found = form.read(tokens, at)
        if (found === null) continue
        const event: Found = { meanings: [{ says: 'event', duration: found.duration }], next: found.next }
        const dated = form.mayHaveDay ? byRule.read(tokens, datedAt(tokens, found.next)) : null
        return dated ?? firmPartAfter(tokens, found.next) ?? event
      }
      return null
    },
  }
}

function datedAt(tokens: readonly Token[], at: number): number {
  return skip(tokens, at, ['roman', 'ordinal', 'number', 'unit', 'yearMark', 'schoolMark', 'calendarMark'], 3)
}
