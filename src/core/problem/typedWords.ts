import type { Decision, Status } from '../assignment/assignment.ts'

/** What people type in the place of a word of the list, dots and «ё» aside; the first that fits is meant. */
const statuses: readonly (readonly [RegExp, Status])[] = [
  [/^не ?(вып|выполнен[оаы]?|исполнен[оаы]?|сделан[оаы]?|проведен[оаы]?|готов[оаы]?)$/, 'not-done'],
  [/^(не ?(начат[оаы]?|начинали|приступали))$/, 'not-started'],
  [
    /^(вып|вып-но|выполн|выполнен[аы]?|выполнено|выполнили|исполнен[оаы]?|сделан[оаы]?|сделали|готов[оаы]?|завершен[оаы]?|проведен[оаы]?|сдан[оаы]?|100 ?%)$/,
    'done',
  ],
  [
    /^(в ?работе|в процессе|на исполнении|начат[оаы]?|начали|делаем|работаем|выполняется|выполняем|исполняется|ведется|частично( выполнено)?)$/,
    'in-progress',
  ],
]

const decisions: readonly (readonly [RegExp, Decision])[] = [
  [/^(принят[аы]?|принято|принимаю|принять|ок|ok|согласован[оаы]?|снят[оаы]?( с контроля)?)$/, 'accepted'],
  [/^(возврат|возвращен[аы]?|вернуть|вернул[аи]?|на доработку|доработать|не принято)$/, 'returned'],
  [/^((срок )?(перенос|перенесен[аоы]?|перенести|продлен[аоы]?|продлить)( срока?)?)$/, 'postponed'],
]

export function meantStatus(typed: string): Status | null {
  return meant(statuses, typed)
}

export function meantDecision(typed: string): Decision | null {
  return meant(decisions, typed)
}

function meant<K>(table: readonly (readonly [RegExp, K])[], typed: string): K | null {
  const word = typed
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\d%-]+/gu, ' ')
    .trim()
  return table.find(([pattern]) => pattern.test(word))?.[1] ?? null
}
