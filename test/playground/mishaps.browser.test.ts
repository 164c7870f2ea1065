import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { stagePlay } from '../browser/stage.ts'
import { chooseInMenu, expectSoon, goTo, insideDialog, openSheet, typeInto } from './hands.ts'
import { type Launched, launch, stateFolder } from './launch.ts'
import { addressIn } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const MENU = 'Дорожная карта'
const LONG = 180_000

const stateIn = (folder: string) => fs.readFileSync(path.join(folder, 'state.json'), 'utf8')

let visitor: Visitor
const running: Launched[] = []

const start = async (folder: string, ...options: readonly string[]) => {
  const playground = await launch(folder, ...options)
  running.push(playground)
  return playground
}

beforeAll(async () => {
  visitor = await openBrowser({ width: 390, height: 844 })
}, LONG)
afterAll(async () => {
  await visitor.close()
  for (const playground of running) await playground.kill()
})

describe('what goes wrong, on a phone', () => {
  test(
    'a file that is no order: the dialog says so and nothing is written',
    async () => {
      const page = await visit(visitor, await stagePlay('morning'))
      await chooseInMenu(page, MENU, 'Загрузить приказ')
      await insideDialog(page)
        .locator('input[type=file]')
        .setInputFiles({ name: 'приказ.docx', mimeType: '', buffer: Buffer.from('это не документ') })
      const words = await insideDialog(page).getByRole('alert').first().innerText()
      expect(words).toMatch(/[а-я]{3}/)
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
      expect(await page.getByRole('tab').allInnerTexts()).toContain('Исполнение')
      await page.close()
    },
    LONG,
  )

  test(
    'two tabs: both show what one types, and one waits while the other is asked',
    async () => {
      const url = await stagePlay('morning')
      const first = await visit(visitor, url)
      const second = await visit(visitor, url)
      await openSheet(first, 'Исполнение')
      await openSheet(second, 'Исполнение')
      const comment = await addressIn(first, 'Комментарий исполнителя', text => text('№') !== '')
      await first.bringToFront()
      await typeInto(first, comment, 'сделаем к пятнице')
      await second.bringToFront()
      await goTo(second, comment)
      await second.locator(`[data-cell="${comment}"]`, { hasText: 'сделаем к пятнице' }).waitFor()
      await chooseInMenu(first, MENU, 'Проверить строки')
      await second.getByText('ждёт ответа в другой вкладке').waitFor()
      await second.getByRole('button', { name: 'Закрыть вопрос' }).click()
      await first.getByRole('alertdialog').waitFor({ state: 'detached' })
      expect(await second.getByText('ждёт ответа').count()).toBe(0)
      await first.close()
      await second.close()
    },
    LONG,
  )

  test(
    'the server is killed and started again: the page comes back by itself with what was typed',
    async () => {
      const folder = stateFolder()
      const before = await start(folder)
      const page = await visit(visitor, before.url)
      await openSheet(page, 'Исполнение')
      const comment = await addressIn(page, 'Комментарий исполнителя', text => text('№') !== '')
      await typeInto(page, comment, 'это не должно пропасть')
      await expectSoon(async () => stateIn(folder).includes('это не должно пропасть'), true)
      await before.kill()
      await page.getByText('Площадка не отвечает').waitFor()
      await start(folder, '--port', new URL(before.url).port)
      await page.getByText('Площадка не отвечает').waitFor({ state: 'detached' })
      await page.getByRole('tablist').waitFor()
      await openSheet(page, 'Исполнение')
      await goTo(page, comment)
      expect(await page.getByLabel(/^Содержимое ячейки/).inputValue()).toBe('это не должно пропасть')
      await page.close()
    },
    LONG,
  )

  test(
    'who ends it politely loses not even the last moment',
    async () => {
      const folder = stateFolder()
      const before = await start(folder)
      const page = await visit(visitor, before.url)
      await openSheet(page, 'Исполнение')
      const comment = await addressIn(page, 'Комментарий исполнителя', text => text('№') !== '')
      await typeInto(page, comment, 'и это тоже')
      await before.end()
      expect(stateIn(folder)).toContain('и это тоже')
      await page.close()
    },
    LONG,
  )

  test.each([
    ['no JSON', 'это не таблица'],
    ['no state of ours', '{"format":1,"host":"{}","seen":[],"runs":[],"runCount":0}'],
  ])(
    'a state file that is %s: it is set aside, the example begins, and the page says so',
    async (_, broken) => {
      const folder = stateFolder()
      fs.writeFileSync(path.join(folder, 'state.json'), broken)
      const playground = await start(folder)
      const page = await visit(visitor, playground.url)
      await page.getByText('Сохранённую книгу прочесть не удалось').waitFor()
      expect(fs.readFileSync(path.join(folder, 'state.json.broken-1'), 'utf8')).toBe(broken)
      expect(await page.getByRole('tab').allInnerTexts()).toContain('Исполнение')
      await page.close()
      await playground.kill()
    },
    LONG,
  )

  test(
    'a folder that cannot be written to: the page works and says that nothing is kept',
    async () => {
      const file = path.join(stateFolder(), 'file')
      fs.writeFileSync(file, '')
      const playground = await start(path.join(file, 'inside'))
      const page = await visit(visitor, playground.url)
      await page.getByText('введённое не сохранится').waitFor()
      expect(playground.words()).toContain('введённое не сохранится')
      await page.close()
      await playground.kill()
    },
    LONG,
  )

  test(
    'a port that is taken: it is named and another one is used',
    async () => {
      const other = net.createServer()
      const port = await new Promise<number>(resolve => {
        other.listen(0, '127.0.0.1', () => {
          const address = other.address()
          resolve(typeof address === 'object' && address !== null ? address.port : 0)
        })
      })
      const playground = await start(stateFolder(), '--port', String(port))
      other.close()
      expect(playground.words()).toContain(`Порт ${port} занят`)
      expect(playground.url).not.toContain(`:${port}/`)
    },
    LONG,
  )

  test('none of this was an error of the page, nor a request to another host', () => {
    const lostServer = /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|Failed to load resource/
    expect(visitor.complaints.filter(words => !lostServer.test(words))).toEqual([])
  })
})
