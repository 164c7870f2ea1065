import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { readingInWords } from '../../../src/texts/ru/readingInWords.ts'
import { allCells } from './anyCell.ts'
import { contractPlan } from './contractPlan.ts'

const file = join(__dirname, 'ru.golden.md')

const phrases = [
  ...cellsOf(join(__dirname, '../../fixtures/deadlines/phrases.tsv')),
  ...cellsOf(join(__dirname, 'collected.tsv')),
]

/** The first column of a table. */
function cellsOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap(line => line.split('\t')[0] ?? [])
    .filter(cell => cell !== '')
    .map(cell => cell.replace(/\\n/g, '\n'))
}

const heading = [
  '# Как прочитаны сроки',
  '',
  'Приказ от 5 октября 2022 г., план до 31 августа 2023 г., учебный год 2022/23.',
  '',
  '| срок, как он написан | как прочитан |',
  '| --- | --- |',
]

function tableOf(cells: readonly string[]): string {
  const rows = cells.map(cell => {
    const words = readDeadline(cell, contractPlan)
      .readings.map(reading => readingInWords(reading))
      .join('; ')
    return `| ${cell.replace(/\|/g, '\\|').replace(/\n/g, '<br>')} | ${words} |`
  })
  return `${[...heading, ...rows].join('\n')}\n`
}

describe('the table a clerk proof-reads', () => {
  test('holds what the cells are read as now; GOLDEN=write writes it anew', () => {
    const table = tableOf([...new Set([...allCells, ...phrases])])
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, table)
    expect(readFileSync(file, 'utf8')).toBe(table)
  })
})
