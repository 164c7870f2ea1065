import type { Browser } from 'playwright-core'
import { begunWorkbook } from '../addOn/begun.ts'
import { enter, shown } from '../addOn/byHand.ts'
import { choose } from '../addOn/workbook.ts'
import { type OpenDialog, openDialog } from './importDialog.ts'
import { stageBrowser } from './stage.ts'

jest.setTimeout(120_000)

const SHEET = 'Исполнение'
const SIDEBAR = { width: 300, height: 720 }

let browser: Browser
let sidebar: OpenDialog

beforeAll(async () => {
  browser = await stageBrowser()
})
afterEach(async () => sidebar.close())
afterAll(async () => browser.close())

function spoilt() {
  const host = begunWorkbook('2022-10-11')
  enter(host, SHEET, 2, 'Статус', 'вып.')
  enter(host, SHEET, 4, 'Подтверждающий документ', 'www.school12.example.ru/a')
  enter(host, SHEET, 20, 'Статус', '<img src=x onerror=alert(1)>')
  enter(host, SHEET, 20, 'Комментарий исполнителя', 'сделаем завтра')
  enter(host, 'Школы', 2, 'Электронная почта', '<school12@example.invalid>')
  choose(host, 'Проверить строки')
  return host
}

it('lists by sheet, errors first, filters by school and puts right what is obvious', async () => {
  const host = spoilt()
  sidebar = await openDialog(browser, host, 'Замечания…', SIDEBAR)
  const { page } = sidebar
  await page.locator('li').first().waitFor()
  expect(await page.locator('h2').allInnerTexts()).toEqual(['Школы', 'Исполнение', 'Дорожная карта'])
  expect(await page.locator('.counts').innerText()).toBe('4 ошибки, 3 предупреждения')
  const [first, ...rest] = await page.locator('section').nth(1).locator('li').allInnerTexts()
  expect(first).toContain('строка 2, «Статус»')
  expect(rest.join()).toContain('<img src=x onerror=alert(1)>')
  await page.getByLabel('Чьи строки').selectOption('СОШ №12')
  await page.getByRole('button', { name: 'Исправить очевидное: 3' }).click()
  await page.getByText('Исправлено: 3. История сохранит, что было.').waitFor()
  expect([
    shown(host, SHEET)[0]?.text('Статус'),
    shown(host, SHEET)[2]?.text('Подтверждающий документ'),
    shown(host, 'Школы')[0]?.text('Электронная почта'),
  ]).toEqual(['выполнено', 'https://www.school12.example.ru/a', 'school12@example.invalid'])
  expect(await page.locator('.counts').innerText()).toBe('2 ошибки, 0 предупреждений')
})

it('works by keyboard alone: to the cell, then one fix', async () => {
  const host = spoilt()
  sidebar = await openDialog(browser, host, 'Замечания…', SIDEBAR)
  const { page } = sidebar
  await page.locator('li').first().waitFor()
  const focusOn = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await page.evaluate(`document.activeElement.textContent.includes(${JSON.stringify(name)})`)) {
        if (await page.evaluate(`document.activeElement.tagName === 'BUTTON'`)) return
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${name}`)
  }
  const calls = () => host.runs.slice(-1).map(run => [run.functionName, run.error])
  await focusOn('строка 2, «Статус»')
  await page.keyboard.press('Enter')
  await page.locator('[aria-busy="false"]').waitFor()
  expect(calls()).toEqual([['goToRow', null]])
  await focusOn('Исправить на «выполнено»')
  await page.keyboard.press('Enter')
  await page.getByText('Исправлено: 1.').waitFor()
  expect(shown(host, SHEET)[0]?.text('Статус')).toBe('выполнено')
})

it('says in words what Google says when a call fails', async () => {
  const host = spoilt()
  sidebar = await openDialog(browser, host, 'Замечания…', SIDEBAR)
  await sidebar.page.locator('li').first().waitFor()
  host.plan([{ kind: 'fail', method: 'Sheet.getDataRange', nth: 1, message: 'Service error: Spreadsheets' }])
  await sidebar.page.getByRole('button', { name: 'Обновить' }).click()
  await sidebar.page.getByText('Нажмите «Обновить» и повторите.').waitFor()
})
