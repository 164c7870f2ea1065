import type { Browser } from 'playwright-core'
import { enter, shown } from '../addOn/byHand.ts'
import { type OpenDialog, openDialog } from './importDialog.ts'
import { stageBrowser } from './stage.ts'
import { manyWaiting, waitingWorkbook } from './waitingWorkbook.ts'

jest.setTimeout(90_000)

const SHEET = 'Исполнение'
const WIDE = { width: 1280, height: 760 }

let browser: Browser
let dialog: OpenDialog

beforeAll(async () => {
  browser = await stageBrowser()
})
afterEach(async () => dialog.close())
afterAll(async () => browser.close())

const press = (name: string) => dialog.page.getByRole('button', { name, exact: true }).click()
const status = (text: string) => dialog.page.getByRole('status').filter({ hasText: text }).waitFor()
const rows = () => dialog.page.locator('.rows tbody tr')
const tick = (at: number) => dialog.page.locator('.rows tbody input[type="checkbox"]').nth(at).check()
const tab = (name: string) => dialog.page.getByRole('tab', { name }).click()
const open = async (item = 'Приёмка отчётов…', size = WIDE) => {
  const host = waitingWorkbook()
  dialog = await openDialog(browser, host, item, size)
  await dialog.page.getByRole('tabpanel').waitFor()
  return host
}
const cell = (host: ReturnType<typeof waitingWorkbook>, row: number, title: string) =>
  shown(host, SHEET)
    .find(line => line.row === row)
    ?.text(title)

it('only http addresses are links, they know nothing of the page, and nothing typed runs', async () => {
  await open()
  const links = dialog.page.locator('.rows a')
  expect(await links.evaluateAll(found => found.map(link => link.getAttribute('href')))).toEqual([
    'https://disk.example.invalid/d/1',
  ])
  expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer')
  expect(await links.first().getAttribute('target')).toBe('_blank')
  expect(await dialog.page.locator('.rows').innerText()).toContain('<img src=x onerror=')
  expect(await dialog.page.evaluate('window.__ran')).toBeUndefined()
  expect(dialog.strangers).toEqual([])
})

it('ticked reports are accepted at once, others returned with a remark that must be there', async () => {
  const host = await open()
  await tick(0)
  await tick(1)
  await press('Принять')
  await status('Принято: 2 отчёта.')
  expect([2, 3].map(row => cell(host, row, 'Решение координатора'))).toEqual(['принято', 'принято'])
  expect(await rows().count()).toBe(2)
  await tick(1)
  await press('Вернуть…')
  const confirm = dialog.page.getByRole('button', { name: 'Вернуть на доработку' })
  expect(await confirm.isDisabled()).toBe(true)
  await dialog.page.getByLabel('Замечание исполнителю').fill('Нужна ссылка на документ')
  await confirm.click()
  await status('Возвращено на доработку: 1 отчёт.')
  expect(['Решение координатора', 'Замечание координатора'].map(title => cell(host, 20, title))).toEqual([
    'возвращено',
    'Нужна ссылка на документ',
  ])
})

it('a school that edits while the dialog is open is not overruled: its row is named and shown anew', async () => {
  const host = await open()
  await tick(0)
  await tick(1)
  enter(host, SHEET, 2, 'Подтверждающий документ', 'https://disk.example.invalid/d/2')
  await press('Принять')
  await status('Принято: 1 отчёт.')
  expect(await dialog.page.getByRole('alert').innerText()).toBe(
    'СОШ №12, № 3: строка изменилась, пока окно было открыто. Посмотрите её ещё раз.',
  )
  expect(await dialog.page.locator('.rows a').first().innerText()).toBe('https://disk.example.invalid/d/2')
  expect(await dialog.page.locator('.ticked').first().innerText()).toBe('Отмечено: 0 из 3')
  expect([2, 3].map(row => cell(host, row, 'Решение координатора'))).toEqual(['', 'принято'])
})

it('the filter narrows what is ticked and what is answered', async () => {
  const host = await open()
  await dialog.page.getByLabel('Отметить все по отбору').check()
  await dialog.page.getByLabel('Исполнитель').selectOption('СОШ №11')
  expect(await rows().count()).toBe(1)
  expect(await dialog.page.locator('.actions .ticked').innerText()).toBe('Отмечено: 1 из 1')
  await press('Принять')
  await status('Принято: 1 отчёт.')
  expect([2, 3, 4, 20].map(row => cell(host, row, 'Решение координатора'))).toEqual(['', '', '', 'принято'])
})

it('a request is agreed to for another day, another is refused with a remark', async () => {
  const host = await open()
  await tab('Просьбы')
  const days = dialog.page.locator('.rows input[type="date"]')
  expect(await days.first().inputValue()).toBe('2022-12-01')
  await dialog.page.getByLabel('Отметить все по отбору').check()
  expect(await dialog.page.getByRole('button', { name: 'Согласиться' }).isDisabled()).toBe(true)
  await dialog.page.getByLabel('Отметить все по отбору').uncheck()
  await tick(0)
  await days.first().fill('2022-11-15')
  await press('Согласиться')
  await status('Удовлетворено: 1 просьба.')
  await tick(0)
  await press('Отказать…')
  await dialog.page.getByLabel('Замечание исполнителю').fill('Назовите день')
  await press('Отказать в переносе')
  await status('Отклонено: 1 просьба.')
  const titles = ['Прошу перенести на', 'Решение координатора', 'Новый срок', 'Замечание координатора']
  expect([5, 21].map(row => titles.map(title => cell(host, row, title)))).toEqual([
    ['', 'срок перенесён', '15.11.2022', ''],
    ['', '', '', 'Назовите день'],
  ])
  expect(await dialog.page.getByRole('tabpanel').innerText()).toBe('Просьб о переносе срока нет.')
})

it('a day that is not later is refused in words', async () => {
  const host = await open()
  await tick(2)
  await press('Перенести срок…')
  await dialog.page.getByLabel('Новый срок').fill('2022-10-21')
  await press('Перенести срок')
  await status('Ничего не записано.')
  expect(await dialog.page.getByRole('alert').innerText()).toBe(
    'СОШ №12, № 4: новый срок должен быть позже нынешнего.',
  )
  expect(cell(host, 4, 'Новый срок')).toBe('')
})

it('a report told by telephone is written by keyboard alone', async () => {
  const host = await open('Внести отчёт за школу…')
  const { page } = dialog
  const focusOn = async (what: string) => {
    for (let presses = 0; presses < 100; presses++) {
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(what)})`)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${what}`)
  }
  await focusOn('.executor select')
  for (let presses = 0; presses < 20; presses++) {
    if ((await page.locator(':focus').inputValue()) === 'СОШ №12') break
    await page.keyboard.press('ArrowDown')
  }
  await page.locator('.open').waitFor()
  await focusOn('.open li:nth-child(6) button')
  await page.keyboard.press('Enter')
  await focusOn('.told select')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.hints').innerText()).toContain('нет даты исполнения')
  await focusOn('.told input[type="date"]')
  // In which order a day's figures are typed is the browser's own.
  await page.locator(':focus').fill('2022-10-18')
  await focusOn('.told textarea')
  await page.keyboard.insertText('справка от 18.10.2022 № 7')
  expect(await page.locator('.hints').innerText()).toBe('')
  await focusOn('.told button.main')
  await page.keyboard.press('Enter')
  await status('Записано: СОШ №12, № ')
  const reported = shown(host, SHEET).filter(line => line.text('Статус') === 'выполнено')
  expect(reported.map(line => line.text('Подтверждающий документ'))).toContain('справка от 18.10.2022 № 7')
  expect(shown(host, 'История').slice(-1)[0]?.text('Кто')).toBe(
    'внесено координатором, coordinator@example.invalid',
  )
  await page.keyboard.press('Escape')
  await focusOn('[role="tab"]')
  await page.keyboard.press('ArrowLeft')
  expect(await page.locator('[role="tab"][aria-selected="true"]').innerText()).toContain('Просьбы')
})

it('on a narrow screen every row is a card and nothing runs out at the side', async () => {
  await open('Приёмка отчётов…', { width: 420, height: 800 })
  expect(await dialog.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420)
  await tab('Отчёт за школу')
  await dialog.page.getByLabel('Кто отчитывается').selectOption('СОШ №12')
  await dialog.page.locator('.open button').first().click()
  expect(await dialog.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(420)
})

it('two thousand reports are turned over page by page and accepted at once', async () => {
  const host = manyWaiting()
  dialog = await openDialog(browser, host, 'Приёмка отчётов…', WIDE)
  await rows().first().waitFor()
  expect([await rows().count(), await dialog.page.locator('.pager span').innerText()]).toEqual([
    50,
    '1–50 из 2000',
  ])
  await press('Следующие')
  expect(await dialog.page.locator('.pager span').innerText()).toBe('51–100 из 2000')
  await dialog.page.getByLabel('Отметить все по отбору').check()
  await press('Принять')
  await status('Принято: 2000 отчётов.')
  expect(await dialog.page.getByRole('tabpanel').innerText()).toBe('Отчётов, которые ждут решения, нет.')
  expect(new Set(shown(host, SHEET).map(line => line.text('Решение координатора')))).toEqual(
    new Set(['принято']),
  )
})
