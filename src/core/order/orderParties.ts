import type { OrderReading } from './order.ts'
import { ORDERS, PREAMBLE } from './orderHead.ts'
import type { OutlineItem } from './outline.ts'
import { peopleIn } from './people.ts'
import { oneLine } from './tidy.ts'

type Parties = Pick<OrderReading, 'issuer' | 'signatory' | 'basis' | 'controller'>

const ORDER_WORD =
  /^(?:п\s?р\s?и\s?к\s?а\s?з|р\s?а\s?с\s?п\s?о\s?р\s?я\s?ж\s?е\s?н\s?и\s?е|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?е\s?н\s?и\s?е)(?!\p{L})/iu
const CONTROL = /^(?:\d+\.\s?)?контроль\s/i
const APPENDIX = /^(?:приложение|перечень|список|утвержд)/i

const LONGEST_LINE = 3000

/** Who issued the order, on what grounds, who signs and who keeps control. */
export function orderParties(outline: readonly OutlineItem[]): Parties {
  const lines = outline.map(item => (item.kind === 'line' ? oneLine(item.text.slice(0, LONGEST_LINE)) : ''))
  const firstTable = outline.findIndex(item => item.kind !== 'line')
  const prose = firstTable === -1 ? lines : lines.slice(0, firstTable)
  const signatory = signatoryIn(prose)
  return {
    issuer: issuerIn(prose),
    basis: basisIn(prose),
    signatory,
    controller: controllerIn(prose, signatory),
  }
}

function issuerIn(lines: readonly string[]): string | null {
  const end = lines.findIndex(line => ORDER_WORD.test(line))
  const above = lines
    .slice(0, Math.max(0, end))
    .filter(line => line !== '' && !/^(?:приложение|проект)/i.test(line))
  return above.length === 0 ? null : above.join(' ')
}

function basisIn(lines: readonly string[]): string | null {
  const start = lines.findIndex(line => PREAMBLE.test(line) && !startsWithOrders(line))
  const end = lines.findIndex((line, index) => index >= start && ORDERS.test(line))
  if (start === -1 || end === -1) return null
  const text = lines
    .slice(start, end + 1)
    .filter(line => line !== '')
    .join(' ')
  return text.slice(0, text.search(ORDERS)).replace(/[\s,:–-]+$/, '') || null
}

function startsWithOrders(line: string): boolean {
  return line.search(ORDERS) === 0
}

/** The name alone on its line (or at its end) below the items; the lines above it are the post. */
function signatoryIn(lines: readonly string[]): Parties['signatory'] {
  const start = lines.findIndex(line => ORDERS.test(line))
  const from = start + 1
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (start === -1 || (APPENDIX.test(line) && index > from)) return null
    const person = peopleIn(line)[0]
    const endsLine = person !== undefined && person.end >= line.length - 1 && !/^\d+\.|^контроль/i.test(line)
    if (endsLine && line.length < 120) {
      const own = line.slice(0, person.start).trim()
      return { name: person.name, post: postAbove(lines, index, from, own) }
    }
  }
  return null
}

function postAbove(lines: readonly string[], at: number, from: number, own: string): string | null {
  const parts = own === '' ? [] : [own]
  let index = at - 1
  while (index >= from && lines[index] === '') index--
  for (; index >= from && isPostLine(lines[index] ?? ''); index--) parts.unshift(lines[index] ?? '')
  return parts.length === 0
    ? null
    : parts
        .join(' ')
        .replace(/\s*_{2,}\s*/g, ' ')
        .trim()
}

function isPostLine(line: string): boolean {
  return line !== '' && line.length < 90 && !/^\d+\.|[.;]$/.test(line)
}

function controllerIn(lines: readonly string[], signatory: Parties['signatory']): Parties['controller'] {
  const start = lines.findIndex(line => CONTROL.test(line))
  if (start === -1) return null
  const text = [lines[start] ?? '', ...wrappedAfter(lines, start)].join(' ').replace(/^\d+\.\s?/, '')
  const isSignatory = /за собой/i.test(text)
  return {
    text,
    isSignatory,
    name: isSignatory ? (signatory?.name ?? null) : (peopleIn(text)[0]?.name ?? null),
  }
}

function wrappedAfter(lines: readonly string[], start: number): readonly string[] {
  if (/\.$/.test(lines[start] ?? '')) return []
  const rest = lines.slice(start + 1, start + 4)
  const end = rest.findIndex(line => line === '' || /^\d+\.\s|^\p{Lu}\p{Ll}+\s(?!\p{Lu}\.)/u.test(line))
  return end === -1 ? rest : rest.slice(0, end)
}
