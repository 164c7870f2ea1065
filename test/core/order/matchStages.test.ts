import fc from 'fast-check'
import { matchStages } from '../../../src/core/order/matchStages.ts'
import type { StageWords } from '../../../src/core/order/stageWords.ts'

/** «section|№|measure|result|deadline» */
function stage(text: string): StageWords {
  const [section = '', number = '', measure = '', result = '', deadline = ''] = text.split('|')
  return { section, number, measure, result, deadline }
}

/** The row of each stage, «new», or «?» with the rows that may be it and, after «:», the likely one. */
function matched(present: readonly string[], loaded: readonly string[]): string {
  const rows = present.map((text, index) => ({ ...stage(text), id: `st-${index}` }))
  return matchStages(rows, loaded.map(stage))
    .map(match => {
      if (match.kind === 'same') return String(match.row)
      if (match.kind === 'new') return 'new'
      return `?${match.candidates.join()}${match.likely === null ? '' : `:${match.likely}`}`
    })
    .join(' ')
}

it.each<readonly [string, readonly string[], readonly string[], string]>([
  [
    'the same order',
    ['|1|Слёт|Отчёт|май', '|2|Сбор|План|июнь'],
    ['|1|Слёт|Отчёт|май', '|2|Сбор|План|июнь'],
    '0 1',
  ],
  [
    'in another order of rows',
    ['|1|Слёт|Отчёт|май', '|2|Сбор|План|июнь'],
    ['|2|Сбор|План|июнь', '|1|Слёт|Отчёт|май'],
    '1 0',
  ],
  ['another deadline', ['|1|Слёт|Отчёт|май'], ['|1|Слёт|Отчёт|июнь'], '0'],
  ['another result', ['|1|Слёт|Отчёт|май'], ['|1|Слёт|Справка|май'], '0'],
  ['another result and deadline', ['|1|Слёт|Отчёт|май'], ['|1|Слёт|Справка|июнь'], '0'],
  ['another measure, the same result', ['|1|Слёт|Отчёт|май'], ['|1|Слёт юных|Отчёт|июнь'], '0'],
  [
    'a measure put in before: numbers move',
    ['|1|Слёт|Отчёт|май', '|2|Сбор|План|июнь'],
    ['|1|Приём|Акт|март', '|2|Слёт|Отчёт|май', '|3|Сбор|План|июнь'],
    'new ?0,1:0 ?1:1',
  ],
  ['only the number is the same', ['|1|Слёт|Отчёт|май'], ['|1|Приём|Акт|март'], '?0'],
  ['nothing is the same', ['|1|Слёт|Отчёт|май'], ['|2|Приём|Акт|март'], 'new'],
  ['the same number in another section', ['I|1|Слёт|Отчёт|май'], ['II|1|Приём|Акт|март'], 'new'],
  [
    'numbers restart in sections',
    ['I|1|Слёт|Отчёт|май', 'II|1|Сбор|План|июнь'],
    ['II|1|Сбор|План|июль', 'I|1|Слёт|Отчёт|апрель'],
    '1 0',
  ],
  [
    'the second stage of a measure',
    ['|1|Слёт|А|май', '|1|Слёт|Б|июнь'],
    ['|1|Слёт|А|май', '|1|Слёт|В|июль'],
    '0 1',
  ],
  [
    'both stages of a measure',
    ['|1|Слёт|А|май', '|1|Слёт|Б|июнь'],
    ['|1|Слёт|Г|март', '|1|Слёт|В|июль'],
    '0 1',
  ],
  ['a stage more', ['|1|Слёт|А|май'], ['|1|Слёт|А|май', '|1|Слёт|Б|июнь'], '0 new'],
  [
    'one number three times',
    ['|2|Слёт|А|май', '|2|Сбор|Б|июнь', '|2|Слёт|А|май'],
    ['|2|Слёт|А|май', '|2|Сбор|Б|июль', '|2|Слёт|А|май'],
    '0 1 2',
  ],
  ['without numbers', ['||Слёт|А|май', '||Сбор|Б|июнь'], ['||Сбор|Б|июль', '||Слёт|А|март'], '1 0'],
  ['spaces, case and full stops', ['|1|Слёт  юных|Отчёт.|май'], ['|1|слёт юных|отчёт|Май'], '0'],
  ['an empty workbook', [], ['|1|Слёт|Отчёт|май'], 'new'],
])('%s: %j, then %j → %s', (_, present, loaded, expected) => {
  expect(matched(present, loaded)).toBe(expected)
})

it.each<readonly [string, string | null | undefined, string]>([
  ['nobody has said', undefined, 'unsure'],
  ['it is that row', 'st-0', 'same'],
  ['it is a new row', null, 'new'],
  ['a row that is gone', 'st-9', 'new'],
])('the answer «%s» decides', (_, answer, kind) => {
  const rows = [{ ...stage('|1|Слёт|Отчёт|май'), id: 'st-0' }]
  expect(matchStages(rows, [{ ...stage('|1|Приём|Акт|март'), answer }]).map(match => match.kind)).toEqual([
    kind,
  ])
})

const words = fc.constantFrom('а', 'б', 'в')
const anyStage = fc.record({ section: words, number: words, measure: words, result: words, deadline: words })

it('no row is two stages, and the same plan is the same rows', () => {
  fc.assert(
    fc.property(fc.array(anyStage), fc.array(anyStage), (present, loaded) => {
      const rows = present.map((row, index) => ({ ...row, id: `st-${index}` }))
      const taken = matchStages(rows, loaded).flatMap(match => (match.kind === 'same' ? [match.row] : []))
      expect(new Set(taken).size).toBe(taken.length)
      expect(matchStages(rows, present).every(match => match.kind === 'same')).toBe(true)
    }),
  )
})

it('2,000 stages that look alike are matched without delay', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    ...stage('|1|Слёт|Справка|май'),
    id: `st-${index}`,
  }))
  const loaded = rows.map(() => stage('|2|Слёт|Справка|май'))
  const matches = matchStages(rows, loaded)
  expect(matches.every(match => match.kind === 'unsure' && match.candidates.length <= 12)).toBe(true)
})
