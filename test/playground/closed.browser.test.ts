import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import { agree, becomeSomeone, chooseInMenu, expectSoon, goTo, openSheet, typeInto } from './hands.ts'
import { addressIn } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const LONG = 180_000

/** What «Закрыть чужие ячейки…» changes for those who are not the coordinator. The steps follow one another. */
describe('cells closed to others', () => {
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
    page = await visit(visitor, await stagePlay('morning'))
  }, LONG)
  afterAll(() => visitor.close())

  const step = (title: string, act: () => Promise<void>) => test(title, act, LONG)
  const statusOf = (school: string) =>
    addressIn(page, 'Статус', text => text('Исполнитель') === school && text('Статус') === 'не начато')
  const readOnly = async (a1: string) => {
    await goTo(page, a1)
    return page.locator(`[data-cell="${a1}"]`).getAttribute('aria-readonly')
  }
  /** Hatching, not the colour: that says how urgent a row is. */
  const isHatched = (a1: string) =>
    page
      .locator(`[data-cell="${a1}"]`)
      .evaluate(cell => getComputedStyle(cell).backgroundImage.includes('gradient'))

  step('are all open to the school at first', async () => {
    await openSheet(page, 'Школы')
    const account = await addressIn(
      page,
      'Учётные записи Google',
      text => text('Краткое наименование') === 'СОШ №12',
    )
    await typeInto(page, account, 'school12@example.invalid')
    await becomeSomeone(page, 'СОШ №12')
    await openSheet(page, 'Исполнение')
    const other = await statusOf('СОШ №11')
    await expectSoon(() => readOnly(other), 'false')
  })

  step('the coordinator is asked first and then told', async () => {
    await becomeSomeone(page, 'Координатор')
    await chooseInMenu(page, 'Дорожная карта', 'Закрыть чужие ячейки')
    expect(await agree(page)).toContain('Закрыть чужие ячейки?')
    expect(await agree(page)).toContain('Чужие ячейки закрыты.')
  })

  step('a school sees which cells are its own', async () => {
    await becomeSomeone(page, 'СОШ №12')
    const [own, other] = [await statusOf('СОШ №12'), await statusOf('СОШ №11')]
    const looks = async (a1: string) => [await readOnly(a1), await isHatched(a1)]
    await expectSoon(() => looks(own), ['false', false])
    await expectSoon(() => looks(other), ['true', true])
  })

  step('and is told why nothing is written into another one', async () => {
    const other = await statusOf('СОШ №11')
    await goTo(page, other)
    await page.keyboard.press('Delete')
    await page.getByRole('alert').filter({ hasText: 'Эта ячейка защищена' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await statusOf('СОШ №11')).toBe(other)
  })

  step('met no error and no other host', async () => {
    expect(visitor.complaints).toEqual([])
  })
})
