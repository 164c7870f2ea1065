import { startsLowerCase, tidy, withoutSeparator } from './tidy.ts'

/** «Направлены», «Проведена», «Издан»: a result begins with what has been done. */
const DONE =
  /^(?:\p{Lu}\p{Ll}{2,}(?:ен|ена|ено|ены|ён|ан|ана|ано|аны|ян|яна|яно|яны|ыт|ыта|ыто|ыты|ят|ята|ято|яты)(?:ся)?|Приказ|Отч[её]т|Справка|Протокол|Программа|График|Список|Положение|Договор|Информация|Анализ)(?!\p{L})/u

/** Longer cells are prose that nobody can pair. */
const LONGEST_CELL = 20000

/** The ways to see several results in a cell; the first that gives as many as there are deadlines is right. */
const WAYS: readonly ((cell: string) => readonly string[])[] = [
  cell => lists(cell.split('\n')),
  cell => wrapped(lists(cell.split('\n'))),
  cell => split(cell, /;\s*/g),
  cell => split(cell, /(?<=[;.])\s+(?=\p{Lu})/gu),
  cell => atDone(cell),
]

/**
 * The results of a cell that has so many deadlines. Items of a numbered list belong to the result
 * that introduces them. Where nothing gives that number the lines stand as they are.
 */
export function resultEntries(cell: string, deadlines: number): readonly string[] {
  const text = tidy(cell)
  if (deadlines <= 1 || text.length > LONGEST_CELL) return text === '' ? [] : [withoutSeparator(text)]
  const candidates = WAYS.map(way =>
    way(text)
      .map(withoutSeparator)
      .filter(entry => entry !== ''),
  )
  return candidates.find(entries => entries.length === deadlines) ?? candidates[1] ?? []
}

function lists(lines: readonly string[]): readonly string[] {
  const entries: string[] = []
  let insideList = false
  for (const line of lines) {
    const last = entries[entries.length - 1]
    const isItem = /^(?:\d+[.)]|[-–—•*])\s?/.test(line)
    if (last !== undefined && isItem && (insideList || introduces(last))) {
      entries[entries.length - 1] = `${last}\n${line}`
      insideList = true
    } else if (last !== undefined && insideList && startsLowerCase(line)) {
      entries[entries.length - 1] = `${last} ${line}`
    } else {
      entries.push(line)
      insideList = introduces(line)
    }
  }
  return entries
}

/** «письма:» or, on one line with its first items, «письма: 1. …; 2. …». */
function introduces(line: string): boolean {
  return /:$|:\s?1[.)]\s/.test(line)
}

function wrapped(lines: readonly string[]): readonly string[] {
  const entries: string[] = []
  for (const line of lines) {
    const last = entries[entries.length - 1]
    if (last !== undefined && startsLowerCase(line) && !/[;.]$/.test(last)) {
      entries[entries.length - 1] = `${last} ${line}`
    } else entries.push(line)
  }
  return entries
}

function split(cell: string, at: RegExp): readonly string[] {
  return lists(
    cell
      .replace(/\n(?=\p{Ll})/gu, ' ')
      .replace(at, ';\n')
      .split('\n'),
  )
}

/** Where a converter swallowed the break: «… Приморского края Направлены в ОО …». */
function atDone(cell: string): readonly string[] {
  const lines = wrapped(lists(cell.split('\n')))
  return lines.flatMap(line => {
    const starts: number[] = [0]
    for (let space = line.indexOf(' '); space !== -1; space = line.indexOf(' ', space + 1)) {
      if (/[\p{Ll}»)]$/u.test(line.slice(Math.max(0, space - 1), space)) && isDoneAt(line, space + 1))
        starts.push(space + 1)
    }
    return starts.map((start, index) => line.slice(start, starts[index + 1]).trim())
  })
}

function isDoneAt(line: string, at: number): boolean {
  return DONE.test(line.slice(at, at + 40))
}
