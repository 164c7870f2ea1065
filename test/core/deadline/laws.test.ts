import fc from 'fast-check'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import type { Reading } from '../../../src/core/deadline/reading.ts'
import { readingInWords } from '../../../src/texts/ru/readingInWords.ts'
import { allCells, anyCell } from './anyCell.ts'
import { contractPlan } from './contractPlan.ts'

function meaningOf({ kind, start, end, dates, rhythm, duration }: Reading) {
  return { kind, start, end, dates, rhythm, duration }
}

function read(cell: string) {
  return readDeadline(cell, contractPlan).readings
}

function meanings(cell: string) {
  return read(cell).map(meaningOf)
}

const runs = { numRuns: 2000 }

describe('laws of reading', () => {
  test.each(allCells)('the words of %j are read as the same', cell => {
    for (const reading of read(cell)) {
      expect(meanings(readingInWords(reading))).toEqual([meaningOf(reading)])
    }
  })

  test('words made of any phrase are read as the same', () => {
    fc.assert(
      fc.property(anyCell, cell => {
        for (const reading of read(cell)) {
          expect(meanings(readingInWords(reading))).toEqual([meaningOf(reading)])
        }
      }),
      runs,
    )
  })

  test('case, ё, spaces and dashes change nothing', () => {
    const spellings: readonly ((cell: string) => string)[] = [
      cell => cell.toUpperCase(),
      cell => cell.toLowerCase(),
      cell => cell.replace(/е/g, 'ё'),
      cell => cell.replace(/ё/g, 'е'),
      cell => cell.replace(/ /g, '\u00a0'),
      cell => cell.replace(/ /g, '  '),
      cell => cell.replace(/[-–—]/g, '-'),
      cell => cell.replace(/[-–—]/g, '–'),
      cell => cell.replace(/[-–—]/g, '—'),
      cell => ` ${cell} `,
    ]
    fc.assert(
      fc.property(anyCell, fc.constantFrom(...spellings), (cell, respell) => {
        expect(meanings(respell(cell))).toEqual(meanings(cell))
      }),
      runs,
    )
  })

  test('lines are read as cells of their own', () => {
    const line = fc.constantFrom(
      'до 15.10.2022',
      '12.11.2022',
      'по мере поступления',
      'декабрь 2022 г.',
      'постоянно',
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
        expect(meanings(lines.join('\n'))).toEqual(lines.flatMap(meanings))
      }),
    )
  })

  test('every reading keeps its slice of the cell', () => {
    fc.assert(
      fc.property(anyCell, cell => {
        for (const { text } of read(cell)) expect(cell).toContain(text)
      }),
      runs,
    )
  })

  test('a dated reading has whole days, due days ascend inside the plan', () => {
    fc.assert(
      fc.property(anyCell, cell => {
        for (const { kind, start, end, dates } of read(cell)) {
          for (const day of [start, end, ...dates]) expect(day === null || Number.isInteger(day)).toBe(true)
          expect(kind === 'recurring' || dates.length === 0).toBe(true)
          expect([...dates].sort((left, right) => left - right)).toEqual(dates)
          const { start: first, end: last } = contractPlan.period
          expect(dates.every(day => day >= first && day <= last)).toBe(true)
        }
      }),
      runs,
    )
  })

  test('no text whatever throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), cell => void read(cell)),
      runs,
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...scraps), { maxLength: 40 }),
        words => void read(words.join('')),
      ),
      runs,
    )
  })

  const scraps = [
    'до',
    ' ',
    '1',
    '.',
    '15',
    ' октября',
    'с',
    'по',
    '-',
    '(',
    ')',
    '\n',
    ',',
    '2022',
    ' раз в',
    ' год',
    '№',
    '20__',
    'I',
    'каждый ',
    'четверг',
    'кв.',
    '99',
    ':',
  ]
})
