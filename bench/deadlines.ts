import { customarySchoolYear } from '../src/core/calendar/customarySchoolYear.ts'
import { russianDecrees } from '../src/core/calendar/russianDecrees.ts'
import { dayFromIso } from '../src/core/day.ts'
import type { Plan } from '../src/core/deadline/plan.ts'
import { readDeadline } from '../src/core/deadline/readDeadline.ts'
import type { BenchRow } from './table.ts'

const SIZES = [25_000, 250_000] as const
const ROUNDS = 3

/**
 * Reading deadlines beside splitting the same cells into words. A workbook repeats its deadlines row by
 * row; «all different» has a remark of its own in each cell, «dates all different» its own days, so that
 * no cell has been read before.
 */
export function benchDeadlines(): readonly BenchRow[] {
  const workbooks = [
    { job: 'deadlines of a workbook', cellAt: repeatedCell },
    { job: 'deadlines all different', cellAt: differentCell },
    { job: 'dates all different', cellAt: datedCell },
  ]
  return workbooks.flatMap(({ job, cellAt }) => SIZES.map(size => row(job, size, cellAt)))
}

function row(job: string, size: number, cellAt: (index: number) => string): BenchRow {
  const cells = Array.from({ length: size }, (_, index) => cellAt(index))
  const splitting = fastest(() => cells.reduce((words, cell) => words + wordsOf(cell).length, 0))
  const reading = fastest(() => {
    const plan = freshPlan()
    return cells.reduce((found, cell) => found + readDeadline(cell, plan).readings.length, 0)
  })
  return {
    job,
    cells: size,
    'split, ms': splitting,
    'read, ms': reading,
    'read / split': reading / splitting,
    'µs per cell': (reading * 1000) / size,
  }
}

function wordsOf(cell: string): readonly string[] {
  return cell.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
}

function fastest(job: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    if (job() === 0) throw new Error('Nothing was read.')
    return performance.now() - start
  })
  return Math.min(...times)
}

const phrases = [
  'До 11.10.2022\nПо мере поступления из МО ПК',
  'В течение года',
  '10.10.2022 - 15.10.2022',
  'Зимние каникулы',
  'ежеквартально, до 25 числа месяца, следующего за отчетным кварталом',
  'октябрь, декабрь, март, май',
  'с 28 октября 2022 года (пятница) по 06 ноября 2022 года (воскресенье)',
  'по отдельному графику',
  'в течение 10 рабочих дней',
  'каждый понедельник',
  '5, 8 и 20 сентября',
  'не позднее 1 марта',
] as const

function repeatedCell(index: number): string {
  return phrases[index % phrases.length] ?? ''
}

/** The same phrases with a remark of their own, which changes nothing in what they mean. */
function differentCell(index: number): string {
  return `${repeatedCell(index)} (строка ${index + 1})`
}

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/** Two days and two months make 112,896 different cells of each form. */
function datedCell(index: number): string {
  const form = forms[index % forms.length]
  const place = Math.floor(index / forms.length)
  const [first, second] = [1 + (place % 28), 1 + (Math.floor(place / 336) % 28)]
  const [month, later] = [Math.floor(place / 28) % 12, Math.floor(place / 9408) % 12]
  return form?.(first, month, second, later) ?? ''
}

type Form = (first: number, month: number, second: number, later: number) => string

const forms: readonly Form[] = [
  (first, month, second, later) =>
    `до ${first} ${months[month]} 2022 года, отчёт до ${second} ${months[later]} 2023 года`,
  (first, month, second, later) => `с ${figures(first, month, 2022)} по ${figures(second, later, 2023)}`,
  (first, month, second, later) => `${figures(first, month, 2022)}\n${figures(second, later, 2023)}`,
  (first, month, second, later) => `${first} и ${second} ${months[month]}, начало ${months[later]}`,
]

function figures(day: number, month: number, year: number): string {
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`
}

/** A new object each time, so that nothing read before is remembered. */
function freshPlan(): Plan {
  const orderDate = dayFromIso('2022-10-05')
  if (orderDate === null) throw new Error('No such day.')
  const schoolYear = customarySchoolYear(orderDate)
  const period = { start: orderDate, end: schoolYear.period.end }
  return { orderDate, period, schoolYear, calendar: russianDecrees }
}
