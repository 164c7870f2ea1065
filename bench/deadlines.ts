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
 * row; «all different» is the case in which no cell has been read before.
 */
export function benchDeadlines(): readonly BenchRow[] {
  const workbooks = [
    { job: 'deadlines of a workbook', cellAt: repeatedCell },
    { job: 'deadlines all different', cellAt: differentCell },
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

/** A new object each time, so that nothing read before is remembered. */
function freshPlan(): Plan {
  const orderDate = dayFromIso('2022-10-05')
  if (orderDate === null) throw new Error('No such day.')
  const schoolYear = customarySchoolYear(orderDate)
  const period = { start: orderDate, end: schoolYear.period.end }
  return { orderDate, period, schoolYear, calendar: russianDecrees }
}
