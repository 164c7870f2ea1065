import { measureJobs } from '../../bench/workbook/measure.ts'
import { choose, linesOf, sheetOf, typeUnder } from './workbook.ts'

/** Everything a person sees of a sheet. */
const seen = (host: Parameters<typeof sheetOf>[0], title: string) => {
  const { cells, columnWidths, frozenRows, frozenColumns, colourRules } = sheetOf(host, title)
  return { cells, columnWidths, frozenRows, frozenColumns, colourRules }
}

it('«Светофор» and «Календарный план» of which only changes were written are what new sheets would be', () => {
  const [last] = [...measureJobs('build/dist', { assignments: 65, schools: 5 })].slice(-1)
  if (!last) throw new Error('Nothing was measured.')
  const { host, context } = last
  const titles = ['Светофор', 'Календарный план']
  const rows = linesOf(host, 'Исполнение').map(({ row }) => row)
  typeUnder(host, 'Исполнение', rows[3] ?? 0, 'Статус', 'выполнено')
  typeUnder(host, 'Исполнение', rows[40] ?? 0, 'Решение координатора', 'принято')
  const before = titles.map(title => JSON.stringify(seen(host, title)))
  choose(host, 'Обновить сводку')
  const updated = titles.map(title => seen(host, title))
  expect(updated.map((sheet, index) => JSON.stringify(sheet) === before[index])).toEqual([false, false])
  host.run('editor', () => {
    const book = Reflect.get(context, 'SpreadsheetApp').getActive()
    for (const title of titles) book.deleteSheet(book.getSheetByName(title))
  })
  choose(host, 'Обновить сводку')
  expect(titles.map(title => seen(host, title))).toEqual(updated)
})
