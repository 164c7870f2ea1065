import { byHand } from '../byHand.ts'
import { choose } from '../workbook.ts'
import { workbookWithAccounts, writeAccounts } from './district.ts'

const ITEM = 'Открыть доступ школам…'

function editors(host: ReturnType<typeof workbookWithAccounts>): readonly string[] {
  let found: readonly string[] = []
  byHand(host, 'Школы', (_, app) => {
    const book: object = app.getActive()
    const users: readonly object[] = Reflect.apply(Reflect.get(book, 'getEditors'), book, [])
    found = users.map(user => String(Reflect.apply(Reflect.get(user, 'getEmail'), user, [])))
  })
  return [...found].sort()
}

function told(host: ReturnType<typeof workbookWithAccounts>): readonly string[] {
  const before = host.questions.length
  choose(host, ITEM)
  return host.questions.slice(before).map(({ prompt }) => prompt)
}

it('says who gets in, lets them in and says so; a bad address fails alone', () => {
  const host = workbookWithAccounts({ strangers: ['deputy11@example.invalid'] })
  writeAccounts(host, { 'СОШ №19': 'school19' })
  host.answer(() => ({ button: 'YES' }))
  expect(told(host)).toEqual([
    [
      'Открыть таблицу 4 учётным записям?',
      [
        'СОШ №12 — school12@example.invalid',
        'СОШ №11 — school11@example.invalid',
        'СОШ №11 — deputy11@example.invalid',
        'СОШ №5 — school5@example.invalid',
      ].join('\n'),
      'Учётная запись не указана:\nСОШ №19, СОШ «Лидер-2»',
      'Это не адреса:\nschool19',
      'Каждый сможет видеть и править всю таблицу. Чтобы каждый правил только своё, сначала выберите «Закрыть чужие ячейки…». Google может прислать им уведомление.',
    ].join('\n\n'),
    [
      'Не удалось открыть, проверьте адрес:\n✗ СОШ №11 — deputy11@example.invalid. Invalid email: deputy11@example.invalid',
      'Открыто: 3.\n✓ СОШ №12 — school12@example.invalid\n✓ СОШ №11 — school11@example.invalid\n✓ СОШ №5 — school5@example.invalid',
    ].join('\n\n'),
  ])
  expect(editors(host)).toEqual(
    ['coordinator', 'school11', 'school12', 'school5'].map(name => `${name}@example.invalid`),
  )
})

it('a second time asks about those alone who have no access yet', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'YES' }))
  choose(host, ITEM)
  expect(told(host)).toEqual([
    'Таблица уже открыта всем, чьи учётные записи указаны.\n\nДоступ уже есть: 4.\n\nУчётная запись не указана:\nСОШ №19, СОШ «Лидер-2»',
  ])
  writeAccounts(host, { 'СОШ №19': 'school19@example.invalid' })
  expect(told(host)[0]).toContain('Открыть таблицу 1 учётной записи?\n\nСОШ №19 — school19@example.invalid')
})

it('«нет» opens nothing', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'NO' }))
  expect(told(host).at(-1)).toBe('Никому ничего не открыто.')
  expect(editors(host)).toEqual(['coordinator@example.invalid'])
})

it('needs no more rights than the manifest asks for', () => {
  const host = workbookWithAccounts()
  host.answer(() => ({ button: 'YES' }))
  choose(host, ITEM)
  expect(host.runs.at(-1)?.error).toBeNull()
  expect(host.runs.at(-1)?.calls).toMatchObject({ 'Spreadsheet.addEditor': 4 })
})
