import fs from 'node:fs'
import { pageOf, playedWorkbook } from './todayPage.ts'
import { choose } from './workbook.ts'

describe('«Сегодня» of order 161-а', () => {
  it.each(['2022-10-11', '2022-12-11', '2022-12-20', '2023-06-15'])(
    'on %s reads as in its golden file',
    today => {
      const host = playedWorkbook(today)
      expect(choose(host, 'Обновить «Сегодня»')).toBe('Лист «Сегодня» обновлён.')
      const golden = `test/addOn/today-${today}.golden.md`
      if (process.env['UPDATE_GOLDEN']) fs.writeFileSync(golden, pageOf(host))
      expect(pageOf(host)).toBe(fs.readFileSync(golden, 'utf8'))
    },
  )
})
