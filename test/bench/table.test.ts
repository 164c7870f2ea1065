import { markdownTable } from '../../bench/table.ts'

test('rows with different columns share one table, numbers stand to the right', () => {
  const rows = [
    { job: 'read', cells: 25_000, ms: 12.3456 },
    { job: 'a | b', ratio: 0.5, note: 'ok' },
  ]
  expect(markdownTable(rows)).toBe(
    [
      '| job    | cells |   ms | ratio | note |',
      '|--------|------:|-----:|------:|------|',
      '| read   | 25000 | 12.3 |       |      |',
      '| a \\| b |       |      |   0.5 | ok   |',
    ].join('\n'),
  )
})
