import { loadScript } from '../../local/host/load.ts'
import { choose, linesOf, ORDER_161, orderIn, sheetOf, typeUnder } from './workbook.ts'

type Answer = {
  readonly done: boolean
  readonly message?: string
  readonly html?: string
  readonly today?: string
  readonly executors?: readonly { readonly id: string; readonly name: string }[]
}

const converted: string[] = []

/** Order 161-а on 20.12.2022 in a host whose converter keeps the pages it was given. */
function newBook() {
  const { host } = loadScript('build/dist', {
    now: '2022-12-20T09:00:00+10:00',
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    firstSheet: 'Лист1',
    convert: (content, contentType) => {
      if (content.contentType !== 'text/html' || contentType !== 'application/pdf') return null
      converted.push(Buffer.from(content.bytes).toString('utf8'))
      return Buffer.from('%PDF-1.4')
    },
  })
  host.open()
  choose(host, 'Подготовить книгу')
  host.call('dialog', 'loadOrder', orderIn(ORDER_161))
  return host
}

const host = newBook()
const ask = (name: string, ...sent: readonly unknown[]) => host.call('dialog', name, ...sent) as Answer
const wish = { executorId: '', day: '2022-12-20', kind: 'quarter', start: '', end: '' }

describe('the report in the workbook', () => {
  it('opens its dialog', () => {
    choose(host, 'Отчёт…')
    expect(host.dialogs[host.dialogs.length - 1]?.title).toBe('Отчёт об исполнении')
  })

  it('offers today and everyone who has an assignment', () => {
    const { today, executors } = ask('reportChoices')
    expect(today).toBe('2022-12-20')
    expect(executors?.map(({ name }) => name)).toEqual([
      'СОШ №12',
      'СОШ №11',
      'СОШ №19',
      'СОШ «Лидер-2»',
      'СОШ №5',
      'Коротких С.А.',
    ])
  })

  it.each<readonly [string, unknown, string]>([
    ['a day that is none', { ...wish, day: '2022-02-31' }, 'проверьте даты'],
    [
      'days in the wrong order',
      { ...wish, kind: 'days', start: '2022-12-02', end: '2022-12-01' },
      'проверьте даты',
    ],
    ['an unknown period', { ...wish, kind: 'decade' }, 'проверьте даты'],
    ['nothing', null, 'проверьте даты'],
    ['nobody known', { ...wish, executorId: 'sc-none' }, 'отчитываться не о чем'],
  ])('%s is refused in one line', (_, sent, says) => {
    for (const name of ['previewReport', 'writeReport', 'mailReport']) {
      const { done, message } = ask(name, sent)
      expect([name, done]).toEqual([name, false])
      expect(message).toContain(says)
    }
  })

  it('shows what was typed as text, never as markup', () => {
    const row = linesOf(host, 'Исполнение').find(line => line.text('№') === '4')?.row ?? 0
    typeUnder(host, 'Исполнение', row, 'Комментарий исполнителя', '<b onclick="x()">жирно</b>')
    const { html } = ask('previewReport', wish)
    expect(html).toContain('&lt;b onclick=')
    expect(html).not.toContain('<b onclick')
    expect(html).toContain('size: A4 landscape')
  })

  it('shows every school on a sheet of its own, each signed by its head', () => {
    const { html = '' } = ask('previewReport', { ...wish, executorId: 'each-school' })
    const pages = html.split('<article>').slice(1)
    expect(pages.map(page => /Исполнитель: ([^<]+)</.exec(page)?.[1])).toHaveLength(5)
    expect(new Set(pages.map(page => /Исполнитель: ([^<]+)</.exec(page)?.[1])).size).toBe(5)
    for (const page of pages) {
      expect(page).toContain('Руководитель ')
      expect(page).not.toContain('Итоги по кластерам')
    }
    expect(html).toContain('article + article { break-before: page')
    const one = ask('reportChoices').executors?.[0]
    expect(ask('previewReport', { ...wish, executorId: one?.id }).html).toContain(
      pages[0]?.split('</article>')[0],
    )
  })

  it('has no sheet and no letter for every school at once', () => {
    for (const name of ['writeReport', 'mailReport'])
      expect(ask(name, { ...wish, executorId: 'each-school' }).done).toBe(false)
  })

  it('writes «Отчёт» once: a second time changes nothing', () => {
    expect(ask('writeReport', wish)).toEqual({ done: true, message: 'Отчёт записан на лист «Отчёт».' })
    const first = sheetOf(host, 'Отчёт')
    const written = first.cells.filter(({ display }) => ['12.10.2022', '5'].includes(display))
    expect(written.map(({ display, value }) => value === display)).toEqual(written.map(() => true))
    expect(written.length).toBeGreaterThan(1)
    expect(ask('writeReport', wish).done).toBe(true)
    expect(host.runs[host.runs.length - 1]?.cellsWritten).toBe(0)
    expect(sheetOf(host, 'Отчёт')).toEqual(first)
  })

  it('takes away what a longer report left', () => {
    ask('writeReport', { ...wish, executorId: ask('reportChoices').executors?.[0]?.id })
    const texts = sheetOf(host, 'Отчёт').cells.map(({ display }) => display)
    expect(texts).toContain(
      'Исполнитель: МАОУ «СОШ №12 имени Сметанкина В.Н.» Находкинского городского округа',
    )
    expect(texts).not.toContain('Итоги по кластерам и школам')
  })

  it('tells where to enter the controller, then mails one page with the report as PDF', () => {
    expect(ask('mailReport', wish)).toEqual({
      done: false,
      message: expect.stringContaining('контролирующий'),
    })
    expect(host.outbox).toEqual([])
    typeUnder(host, 'Ответственные', 3, 'Фамилия и инициалы', 'Мухамадиева Е.А.')
    typeUnder(host, 'Ответственные', 3, 'Роль', 'контролирующий')
    typeUnder(host, 'Ответственные', 3, 'Электронная почта', 'head@example.invalid')
    expect(ask('mailReport', wish)).toEqual({
      done: true,
      message: 'Отчёт отправлен: head@example.invalid.',
    })
    const [letter] = host.outbox
    expect(letter?.to).toEqual(['head@example.invalid'])
    expect(letter?.subject).toBe('Исполнение приказа № 161-а за IV квартал 2022 года')
    expect(letter?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['Отчёт об исполнении приказа.pdf', 'application/pdf'],
    ])
    expect(converted[converted.length - 1]).toContain('Итоги по кластерам и школам')
    for (const text of [letter?.body ?? '', letter?.htmlBody ?? '']) {
      expect(text.toLowerCase()).toContain('план на i квартал 2023 года')
      expect(text).toContain('причина не указана')
      expect(text).not.toContain('undefined')
    }
  })
})
