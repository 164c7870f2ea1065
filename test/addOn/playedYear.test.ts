import fs from 'node:fs'
import { shown } from './byHand.ts'
import { yearAsMarkdown } from './playedYear/golden.ts'
import { playedYear } from './playedYear/play.ts'

const host = playedYear()

it('the workbook after a played year is that of year161.golden.md', () => {
  expect(yearAsMarkdown(host)).toBe(fs.readFileSync('test/addOn/playedYear/year161.golden.md', 'utf8'))
})

const entered = [
  'Статус',
  'Дата исполнения',
  'Подтверждающий документ',
  'Комментарий исполнителя',
  'Прошу перенести на',
  'Решение координатора',
  'Новый срок',
  'Замечание координатора',
]

describe('«История» of the year', () => {
  const lines = shown(host, 'История')

  it('explains every difference: played back from the empty rows it gives the workbook', () => {
    const cells = new Map<string, string>()
    const keyOf = (id: string, title: string) => `${id} ${title}`
    for (const { text } of lines) {
      const key = keyOf(text('Код строки'), text('Что изменено'))
      if (!entered.includes(text('Что изменено'))) continue
      expect([key, text('Было')]).toEqual([key, cells.get(key) ?? blank(text('Что изменено'))])
      cells.set(key, text('Стало'))
    }
    for (const { text } of shown(host, 'Исполнение')) {
      for (const title of entered) {
        const key = keyOf(text('Код строки'), title)
        expect([key, text(title)]).toEqual([key, cells.get(key) ?? blank(title)])
      }
    }
  })

  it('knows who: no line of the year is by nobody', () => {
    expect(
      lines.filter(({ text }) => text('Кто') === 'неизвестно').map(({ text }) => text('Что изменено')),
    ).toEqual([])
  })
})

it('the year sends nobody two letters on a day and loses none', () => {
  const days = host.outbox.map(mail => `${mail.sentAt.slice(0, 10)} ${mail.to.join()}`)
  expect(new Set(days).size).toBe(days.length)
  expect(host.outbox.length).toBeGreaterThan(100)
})

function blank(title: string): string {
  return title === 'Статус' ? 'не начато' : ''
}
