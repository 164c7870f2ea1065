import { type ColumnKey, columns, type SheetKey } from '../core/table/columns.ts'
import type { Texts } from '../texts/texts.ts'
import { bandRules } from './bands.ts'
import type { ColourRule } from './change.ts'
import { heartbeatRule } from './heartbeat.ts'

/**
 * The live colours of a sheet: a handful of rules whatever the number of rows, the first that holds
 * wins. Thresholds are baked in, as a rule may not look at another sheet. The palette keeps a contrast
 * of at least 7 : 1 with black text and differs in lightness, not in hue alone.
 */
export function colourRules(
  sheet: SheetKey,
  texts: Texts,
  soonDays: number,
  executors: readonly string[],
): readonly ColourRule[] {
  switch (sheet) {
    case 'assignments':
      return assignmentRules(texts, soonDays, bandRules(executors))
    case 'roadmap':
      return [
        rule(['number', 'measure', 'result', 'deadline', 'excluded'], '{excluded}=TRUE', palette.accepted),
        problemRule('roadmap', '{measure}'),
      ]
    case 'schools':
      return [problemRule('schools', '{name}')]
    case 'people':
      return [problemRule('people', '{name}')]
    case 'summary':
      return [rule(['overdue'], 'AND(ISNUMBER({overdue});{overdue}>0)', palette.overdue)]
    case 'mail':
      return [rule(['state'], `{state}="${texts.letterStates.unknown}"`, palette.overdue)]
    case 'trend':
    case 'calendar':
      return []
    case 'settings':
      return [heartbeatRule]
  }
}

export const palette = {
  accepted: { background: '#d9d9d9', fontColour: '#000000' },
  done: { background: '#d4edda', fontColour: '#000000' },
  overdue: { background: '#f4b6b0', fontColour: '#000000' },
  today: { background: '#ffcc80', fontColour: '#000000' },
  soon: { background: '#fff3b0', fontColour: '#000000' },
  later: { background: null, fontColour: '#4f4f4f' },
  undated: { background: '#d6e4f5', fontColour: '#000000' },
  problem: { background: '#ffe0cc', fontColour: '#7a2e00' },
} as const

type Colour = { readonly background: string | null; readonly fontColour: string | null }

function assignmentRules(
  texts: Texts,
  soonDays: number,
  bands: readonly ColourRule[],
): readonly ColourRule[] {
  const isLater = 'AND(ISNUMBER({start});{start}>TODAY())'
  return [
    ...urgencyRules(texts, soonDays),
    // Both colours in one rule: not every program adds the second rule that holds to the first.
    ...bands.map(({ formula, background }) =>
      rule(urgencyColumns, `AND(${isLater};${formula.slice(1)})`, { ...palette.later, background }),
    ),
    rule(urgencyColumns, isLater, palette.later),
    rule(urgencyColumns, `AND({executor}<>"";NOT(ISNUMBER(${effectiveDue(texts)})))`, palette.undated),
    problemRule('assignments', '{executor}'),
    ...bands,
  ]
}

function urgencyRules(texts: Texts, soonDays: number): readonly ColourRule[] {
  const due = effectiveDue(texts)
  return [
    rule(urgencyColumns, `{decision}="${texts.decisions.accepted}"`, palette.accepted),
    rule(
      urgencyColumns,
      `AND({status}="${texts.statuses.done}";{decision}<>"${texts.decisions.returned}")`,
      palette.done,
    ),
    rule(urgencyColumns, `AND(ISNUMBER(${due});${due}<TODAY())`, palette.overdue),
    rule(urgencyColumns, `AND(ISNUMBER(${due});${due}=TODAY())`, palette.today),
    rule(urgencyColumns, `AND(ISNUMBER(${due});${due}<=TODAY()+${soonDays})`, palette.soon),
  ]
}

/**
 * The same choice as `effectiveDue` in core: an agreed new deadline counts, without the hour it may have. What is
 * accepted needs no due day here.
 */
function effectiveDue({ decisions }: Texts): string {
  const isAgreed = `{decision}="${decisions.postponed}";{decision}="${decisions.returned}"`
  return `IF(AND(ISNUMBER({newDue});OR(${isAgreed};NOT(ISNUMBER({due}))));INT({newDue});{due})`
}

/** «Осталось дней» as a live formula: a number with its words by format, or the word of the state. */
export function daysLeftFormula(texts: Texts): string {
  const due = effectiveDue(texts)
  return (
    `IF({decision}="${texts.decisions.accepted}";"${texts.urgencies.accepted}";` +
    `IF(AND({status}="${texts.statuses.done}";{decision}<>"${texts.decisions.returned}");"${texts.urgencies.done}";` +
    `IF(ISNUMBER(${due});${due}-TODAY();"${texts.urgencies.undated}")))`
  )
}

/** The columns of a row that its urgency colours: not the problems, which have their own, nor who changed the row. */
const urgencyColumns: readonly ColumnKey<'assignments'>[] = columns.assignments.filter(
  column => !['problems', 'changedAt', 'changedBy', 'place'].includes(column),
)

function problemRule(sheet: 'assignments' | 'roadmap' | 'schools' | 'people', filled: string): ColourRule {
  const problems: ColumnKey<typeof sheet> = 'problems'
  return rule([problems], `AND(${filled}<>"";{problems}<>"")`, palette.problem)
}

function rule(over: readonly ColumnKey[], formula: string, colour: Colour): ColourRule {
  return { columns: over, formula: `=${formula}`, ...colour }
}
