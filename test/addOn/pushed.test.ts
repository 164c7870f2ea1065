import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPushed } from '../build/push/pushed.ts'
import { linesOf, morning, workbookWith } from './workbook.ts'

jest.setTimeout(60_000)

const ENDINGS = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' } as const

it('the bytes that clasp pushed set up a workbook, load order 161-а and play its morning', async () => {
  await withPushed('build/dist', (folder, files) => {
    const names = files.map(({ name, type }) => `${name}.${ENDINGS[type]}`)
    expect(names.sort()).toEqual(readdirSync('build/dist').sort())
    const pushed = workbookWith('2022-10-11', undefined, folder)
    morning(pushed, '2022-10-11')
    expect(linesOf(pushed, 'Исполнение')).toHaveLength(65)
    expect(pushed.outbox.length).toBeGreaterThan(0)
    expect(pushed.runs.filter(run => run.error !== null)).toEqual([])

    const built = workbookWith('2022-10-11')
    morning(built, '2022-10-11')
    expect(pushed.outbox.map(mail => mail.subject)).toEqual(built.outbox.map(mail => mail.subject))
    expect(pushed.snapshot()).toEqual(built.snapshot())
  })
})

it('the import dialog opens from the page that was pushed', async () => {
  await withPushed('build/dist', folder => {
    const host = workbookWith('2022-10-11', undefined, folder)
    host.click('Дорожная карта', 'Загрузить приказ…')
    const dialog = host.dialogs[host.dialogs.length - 1]
    expect(dialog?.html).toBe(readFileSync(join('build/dist', 'import.html'), 'utf8'))
  })
})
