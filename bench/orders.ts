import type { OrderDocument } from '../src/core/order/document.ts'
import { documentFromHtml } from '../src/core/order/readHtml.ts'
import { readOrder } from '../src/core/order/readOrder.ts'
import { documentFromText } from '../src/core/order/readText.ts'
import { documentFromTsv } from '../src/core/order/readTsv.ts'
import type { BenchRow } from './table.ts'

const SMALL = 200
const LARGE = 2000
const RUNS = 7

const READERS: readonly (readonly [format: string, document: (rows: Rows) => OrderDocument])[] = [
  ['text', rows => documentFromText(asText(rows))],
  ['tsv', rows => documentFromTsv(asText(rows))],
  ['html', rows => documentFromHtml(asHtml(rows))],
]

type Rows = readonly (readonly string[])[]

/** Reading a plan of 2,000 measures beside one of 200: `times ten` is 1 where the work is linear. */
export function benchOrders(): readonly BenchRow[] {
  return READERS.map(([format, documentOf]) => {
    const small = fastest(() => readOrder(documentOf(planRows(SMALL))))
    const large = fastest(() => readOrder(documentOf(planRows(LARGE))))
    return {
      job: `read an order, ${format}`,
      [`ms for ${SMALL}`]: small,
      [`ms for ${LARGE}`]: large,
      'times ten': large / (small * (LARGE / SMALL)),
    }
  })
}

/** Processor time in milliseconds, the least of several runs: the machine's other work only adds. */
function fastest(work: () => unknown): number {
  return Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).reduce((least, time) => Math.min(least, time))
}

function planRows(count: number): Rows {
  const deadlines = [
    'до 15 декабря',
    'октябрь',
    'До 11.10.2022 По мере поступления',
    'ежемесячно, до 5 числа',
  ]
  const responsible = [
    'Руководители ОО',
    'Иванов И.И., начальник отдела',
    'Директора МБОУ СОШ № 3, МБОУ СОШ № 5',
  ]
  const header = ['№ п/п', 'Мероприятие', 'Результат', 'Срок', 'Ответственные']
  const measures = Array.from({ length: count }, (_, index) => [
    `${index + 1}.`,
    `Мероприятие ${index + 1} для обучающихся МБОУ СОШ №№ 1, 2 на базе МБОУ СОШ № 4`,
    `Результат ${index + 1}`,
    deadlines[index % deadlines.length] ?? '',
    responsible[index % responsible.length] ?? '',
  ])
  return [header, ...measures]
}

function asText(rows: Rows): string {
  const schools = [1, 2, 3, 4, 5].map(number => `${number}. МБОУ «СОШ № ${number}»`)
  return [...schools, ...rows.map(row => row.join('\t'))].join('\n')
}

function asHtml(rows: Rows): string {
  const cells = (row: readonly string[]) =>
    row.map(cell => `<td class=MsoNormal><p>${cell}</p></td>`).join('')
  return `<table>${rows.map(row => `<tr>${cells(row)}</tr>`).join('')}</table>`
}
