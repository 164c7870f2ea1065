import type { OrderFile } from '../../../src/core/order/orderFile.ts'

/** A plan's columns by their headings. */
export const headings = {
  number: '№ п/п',
  measure: 'Мероприятие',
  result: 'Ожидаемый результат',
  deadline: 'Срок исполнения',
  responsible: 'Ответственный исполнитель',
} as const

export type Column = keyof typeof headings
type Cells = Readonly<Record<Column, string>>

const WIDTHS: Readonly<Record<Column, number>> = {
  number: 6,
  measure: 34,
  result: 30,
  deadline: 18,
  responsible: 20,
}

/** An order as a page printed it: columns parted by spaces, cells wrapped, headings on every page. */
export function asPrinted(order: OrderFile, columns: readonly Column[], rowsOnPage: number): string {
  const rows = rowsOf(order).flatMap((row, index) => {
    const page =
      index > 0 && index % rowsOnPage === 0
        ? ['', '                    2', '\f', ...headingLines(columns)]
        : []
    return [...page, ...(typeof row === 'string' ? [centred(row)] : printedRow(row, columns))]
  })
  return [...proseOf(order), ...headingLines(columns), ...rows].join('\n')
}

/** The same as a web page with a table. */
export function asPage(order: OrderFile, columns: readonly Column[]): string {
  const cell = (text: string) =>
    `<td>${text
      .split('\n')
      .map(line => `<p>${escaped(line)}</p>`)
      .join('')}</td>`
  const rows = rowsOf(order).map(row =>
    typeof row === 'string'
      ? `<td colspan=${columns.length}>${escaped(row)}</td>`
      : columns.map(column => cell(row[column])).join(''),
  )
  const heading = columns.map(column => `<th>${headings[column]}</th>`).join('')
  const prose = proseOf(order).map(line => `<p>${escaped(line)}</p>`)
  return `${prose.join('')}<table><tr>${[heading, ...rows].join('</tr><tr>')}</tr></table>`
}

/** Requisites, title and list of schools, as every order begins. */
function proseOf({ order, schools }: OrderFile): readonly string[] {
  const [year, month, day] = (order.date ?? '').split('-')
  const list = schools.flatMap((school, index) => [
    ...(school.cluster === null || school.cluster === schools[index - 1]?.cluster
      ? []
      : [`${school.cluster} кластер:`]),
    `${index + 1}. ${school.name};`,
  ])
  const requisites =
    order.date === null ? [] : [`от ${day}.${month}.${year}                № ${order.number}`]
  return [
    'ПРИКАЗ',
    ...requisites,
    order.title ?? '',
    '',
    'ПРИКАЗЫВАЮ:',
    '',
    'Приложение 1',
    ...list,
    '',
    'Приложение 2',
    '',
  ]
}

/** A section is its text. */
function rowsOf(order: OrderFile): readonly (Cells | string)[] {
  return order.measures.flatMap((measure, index) => {
    const of = (key: 'result' | 'deadline' | 'responsible', end = '') =>
      Array.from(new Set(measure.stages.map(stage => stage[key]))).join(`${end}\n`)
    const { number, section, title } = measure
    const isNew = section !== null && section !== order.measures[index - 1]?.section
    const cells = {
      number: `${number}.`,
      measure: title,
      result: of('result', ';'),
      deadline: of('deadline'),
      responsible: of('responsible'),
    }
    return isNew ? [section, cells] : [cells]
  })
}

function centred(text: string): string {
  return ' '.repeat(Math.max(20, 58 - Math.floor(text.length / 2))) + text
}

function headingLines(columns: readonly Column[]): readonly string[] {
  const numbers = columns.map((column, index) => String(index + 1).padEnd(WIDTHS[column])).join('  ')
  return [...printedRow(headings, columns), numbers]
}

function printedRow(cells: Cells, columns: readonly Column[]): readonly string[] {
  const wrapped = columns.map(column =>
    cells[column].split('\n').flatMap(line => wrappedLine(line, WIDTHS[column])),
  )
  const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 0)
  return Array.from({ length: height }, (_, line) =>
    columns.map((column, index) => (wrapped[index]?.[line] ?? '').padEnd(WIDTHS[column])).join('  '),
  )
}

function wrappedLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
