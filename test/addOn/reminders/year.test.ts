import fs from 'node:fs'
import { schoolYear, yearTable } from './schoolYear.ts'

const letters = schoolYear()

it('the letters of a school year are those of year.golden.md', () => {
  expect(yearTable(letters)).toBe(fs.readFileSync('test/addOn/year.golden.md', 'utf8'))
})

it('nobody is written to twice on a day, on a day off or in the quiet period', () => {
  const days = letters.map(mail => `${mail.sentAt.slice(0, 10)} ${mail.to.join()}`)
  expect(new Set(days).size).toBe(days.length)
  const quiet = letters.filter(mail => mail.sentAt.startsWith('2023-07') && mail.sentAt < '2023-07-31T20')
  expect(quiet).toEqual([])
})

it('no letter is empty or heavy', () => {
  for (const mail of letters) {
    expect(mail.body).toMatch(/Пункт|Обратите внимание|В отчёт вошл/i)
    expect(Buffer.byteLength(mail.htmlBody ?? '')).toBeLessThan(100 * 1024)
  }
})
