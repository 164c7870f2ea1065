import type { Language, Rule } from '../language.ts'
import { look } from './dictionary.ts'
import { byFirstKind } from './rules/byFirstKind.ts'
import { byRule } from './rules/byRule.ts'
import { eventRule } from './rules/eventRule.ts'
import { ongoingRule, unnamedPeriodRule } from './rules/ongoingRule.ts'
import { openingEventRule, unnamedEventRule } from './rules/openingEventRules.ts'
import { documentRule, pointerRule } from './rules/pointerRule.ts'
import { recurringRule } from './rules/recurringRule.ts'
import { referenceRule } from './rules/referenceRule.ts'
import { fromRule, spanRule } from './rules/spanRules.ts'

/**
 * A rhythm with its day is read before the day alone, an event's length before a date, and what is no
 * deadline at all before everything but the lengths that share its preposition («за 2 недели до»).
 */
const rules: readonly Rule[] = [
  pointerRule,
  recurringRule,
  eventRule,
  openingEventRule,
  referenceRule,
  ongoingRule,
  byRule,
  fromRule,
  spanRule,
  unnamedEventRule,
  unnamedPeriodRule,
  documentRule,
]

export const russian: Language = {
  look,
  lookalikes: {
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    u: 'и',
    x: 'х',
    y: 'у',
  },
  ordinalEnding: /(?: ?- ?)?(?:го|ое|ого|ой|ому|ый|ая|е|й|я|ти|му|м|х|ми)(?!\p{L})/uy,
  rulesFor: byFirstKind(rules),
}
