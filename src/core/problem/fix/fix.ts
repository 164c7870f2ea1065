import type { Decision, Status } from '../../assignment/assignment.ts'
import type { Day } from '../../day.ts'
import { writtenDate } from '../../order/writtenDate.ts'
import { isMailbox } from '../../reminder/mailbox.ts'
import { rowMarkFrom } from '../../roadmap/rowMark.ts'
import type { ColumnKey } from '../../table/columns.ts'
import { brokenLink } from '../link.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { meantDecision, meantStatus } from '../typedWords.ts'

/** What a cell is to hold; the words of lists are for the texts to say. */
export type FixedValue =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'text'; readonly text: string }

export type FixedCell = { readonly column: ColumnKey; readonly value: FixedValue }

/** The cells of the problem's row that put it right; the first is the one to speak of. */
export type Fix = readonly [FixedCell, ...FixedCell[]]

/** One click puts it right, or null. `cellText` gives what another cell of the row says. */
export function fixFor(problem: Problem, cellText: (column: ColumnKey) => string): Fix | null {
  const { column } = problem.place
  switch (problem.code) {
    case 'unknown-status': {
      const status = meantStatus(problem.found)
      return status && [{ column, value: { kind: 'status', status } }]
    }
    case 'unknown-decision': {
      const decision = meantDecision(problem.found)
      return decision && [{ column, value: { kind: 'decision', decision } }]
    }
    case 'not-a-date': {
      const day = dayMeant(problem.found)
      return day && [{ column, value: { kind: 'day', day } }]
    }
    case 'new-due-without-decision':
      return [{ column: 'decision', value: { kind: 'decision', decision: 'postponed' } }]
    case 'postponed-without-date':
      return problem.asked === null
        ? null
        : [{ column, value: { kind: 'day', day: problem.asked } }, empty('askedDue')]
    case 'weak-evidence': {
      const repaired = problem.fault === 'broken-link' ? brokenLink(problem.found)?.repaired : ''
      if (!repaired) return null
      return [text(column, cellText(column).split(problem.found).join(repaired))]
    }
    case 'bad-email': {
      const emails = mailboxesMeant(cellText(column))
      return emails === '' ? null : [text(column, emails)]
    }
    case 'copied-row':
      return [empty('id')]
    case 'order-text-changed':
      return [text('fingerprint', rowMarkFrom(cellText('fingerprint')).deadline)]
    default:
      return null
  }
}

/** Left to be pressed one by one: somebody must have looked. */
const unsafe: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'copied-row',
  'order-text-changed',
  'postponed-without-date',
  'new-due-without-decision',
])

/** Whether it only says better what was meant. */
export function isSafe({ code }: Problem): boolean {
  return !unsafe.has(code)
}

/** A date and nothing else besides «г.» and dots: «11 октября 2022 г.», «11,10,2022», «11.10.22». */
function dayMeant(typed: string): Day | null {
  const line = typed.trim().replace(/,|\s*-\s*|\s*\.\s*/g, '.')
  const iso = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(line)
  const found = writtenDate(iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : line)
  if (found === null) return null
  const around = iso ? '' : line.slice(0, found.start) + line.slice(found.end)
  return /^\.*\s*(г(од(а|у)?)?)?\.*$/i.test(around) ? found.day : null
}

/** The addresses without names, brackets and stray signs; '' where one still is none. */
function mailboxesMeant(cell: string): string {
  const words = cell
    .replace(/mailto:/gi, '')
    .replace(/\s*@\s*/g, '@')
    .replace(/@([^\s@,;]*)\s*\.\s+(?=[a-z]{2,}(?![a-z]))/gi, '@$1.')
    .split(/[\s,;|/]+/)
    .map(word => word.replace(/^[<("'«.]+|[>)"'».:]+$/g, ''))
    .filter(word => word !== '')
  return words.every(isMailbox) ? words.join(', ') : ''
}

function text(column: ColumnKey, said: string): FixedCell {
  return { column, value: { kind: 'text', text: said } }
}

function empty(column: ColumnKey): FixedCell {
  return text(column, '')
}
