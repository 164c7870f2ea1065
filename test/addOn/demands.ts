import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import type { Checkpoint } from '../../local/host/kernel/checkpoint.ts'
import { loadScript } from '../../local/host/load.ts'
import { fillCells } from '../../local/playground/fillCells.ts'
import type { Mutant } from './mutant.ts'
import { choose, linesOf, MENU, morning, orderIn, typeUnder } from './workbook.ts'

/** What is demanded of the add-on whatever it does: null when all is well, else one sentence of what is wrong. */
export const demands = {
  'the gate lets it leave the house': ({ refused }) => {
    const rules = refused()
    return rules.length === 0 ? null : `refused: ${rules}`
  },
  'every run ends well': ({ folder }) => firstError(playedOnce(folder, 2).host),
  'the calls of a round do not grow with rows': ({ folder }) => {
    const [few, many] = [2, 20].map(measures => callsOfRound(playedOnce(folder, measures).host))
    return few === many ? null : `${few} calls grew to ${many}`
  },
  'a person who types starts nothing that fails or mails': ({ folder }) => {
    const { host } = played(folder, 2)
    const mails = host.outbox.length
    typeUnder(host, 'Исполнение', 2, 'Статус', 'выполнено')
    return firstError(host) ?? (host.outbox.length === mails ? null : 'a letter left')
  },
  'doing it twice changes nothing the second time': ({ folder }) => {
    const { host } = played(folder, 2)
    choose(host, 'Проверить строки')
    choose(host, 'Проверить строки')
    const written = host.runs[host.runs.length - 1]?.cellsWritten
    return written === 0 ? null : `${written} cells were written`
  },
  'the colour rules of the user stay': ({ folder }) => {
    const { host, services } = played(folder, 2)
    host.run('editor', () => {
      const sheet = services.SpreadsheetApp.getActive().getSheetByName('Исполнение')
      const rule = services.SpreadsheetApp.newConditionalFormatRule()
        .whenTextContains('срочно')
        .setBackground('#123456')
        .setRanges([sheet.getRange('K2:K9')])
        .build()
      sheet.setConditionalFormatRules([rule])
    })
    choose(host, 'Восстановить раскраску')
    const colours = host
      .snapshot()
      .sheets.flatMap(sheet => sheet.colourRules.map(({ look }) => look.background))
    return colours.includes('#123456') && colours.length > 5 ? null : `rules left: ${colours.length}`
  },
  'turning reminders on twice leaves one trigger of each handler': ({ folder }) => {
    const { host, services } = played(folder, 2)
    choose(host, 'Включить напоминания')
    const handlers = host.run('editor', (): readonly string[] =>
      services.ScriptApp.getProjectTriggers().map((trigger: { getHandlerFunction(): string }) =>
        trigger.getHandlerFunction(),
      ),
    )
    const kinds = new Set(handlers).size
    return handlers.length === kinds && kinds > 0 ? null : `${handlers.length} triggers of ${kinds} handlers`
  },
  'what holds the lock is not disturbed': ({ folder }) => {
    const { host } = played(folder, 2)
    // The edit trigger answers for «Исполнение» at once; a school's address waits for the command.
    typeUnder(host, 'Школы', 2, 'Электронная почта', 'почта')
    host.plan([{ kind: 'lock-held' }])
    choose(host, 'Проверить строки')
    const written = host.runs[host.runs.length - 1]?.cellsWritten
    return written === 0 ? null : `${written} cells were written`
  },
  'days are the same in every zone of the script': ({ folder }) => {
    const [here, far] = ['Asia/Vladivostok', 'America/New_York'].map(scriptTimeZone => {
      const { host } = played(folder, 2, { scriptTimeZone })
      typeUnder(host, 'Исполнение', 2, 'Статус', 'выполнено')
      typeUnder(host, 'Исполнение', 2, 'Дата исполнения', '12.10.2022')
      choose(host, 'Проверить строки')
      return linesOf(host, 'Исполнение')
        .map(line => line.text('Замечания'))
        .join()
    })
    return here === far ? null : `${here} became ${far}`
  },
  'what is shown is never an error': ({ folder }) => {
    const errors = played(folder, 2)
      .host.snapshot()
      .sheets.flatMap(sheet => sheet.cells.filter(cell => /^#[A-Z/0]+[!?]?$/.test(cell.display)))
    return errors.length === 0 ? null : `${errors[0]?.display} is shown`
  },
  'the menu is there for everyone who opens the file': ({ folder }) => {
    const { host } = opened(folder, { editors: ['school@example.invalid'] })
    host.open('school@example.invalid')
    return firstError(host) ?? (host.menus.some(menu => menu.caption === MENU) ? null : 'no menu')
  },
} as const satisfies Readonly<Record<string, (mutant: Mutant) => string | null>>

export type Demand = keyof typeof demands

type Options = NonNullable<Parameters<typeof loadScript>[1]>

function opened(folder: string, options: Options) {
  const { host, context } = loadScript(folder, {
    now: '2022-10-11T07:30:00+10:00',
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    firstSheet: 'Лист1',
    globals: 'kept',
    ...options,
  })
  host.open()
  return { host, services: Object(context) }
}

const mornings = new Map<string, Checkpoint>()

/** The same workbook for every demand on a script, each time opened again. */
function played(folder: string, measures: number, options: Options = {}) {
  const key = JSON.stringify([folder, measures, options])
  const from = mornings.get(key) ?? playedOnce(folder, measures, options).host.checkpoint()
  mornings.set(key, from)
  return opened(folder, { ...options, from })
}

/** Set up, loaded with a made plan for five schools with a mailbox each, and one morning later. */
function playedOnce(folder: string, measures: number, options: Options = {}) {
  const { host, services } = opened(folder, options)
  choose(host, 'Подготовить книгу')
  host.call('dialog', 'loadOrder', orderIn(madePlan(measures)))
  const values = Object.fromEntries(
    [1, 2, 3, 4, 5].map(number => [`СОШ №${number}`, `school${number}@example.invalid`]),
  )
  fillCells(host, { sheet: 'Школы', find: 'Краткое наименование', fill: 'Электронная почта', values })
  morning(host, '2022-10-11')
  return { host, services }
}

function firstError(host: Host): string | null {
  const run = host.runs.find(({ error }) => error !== null)
  return run ? `${run.functionName}: ${run.error}` : null
}

function callsOfRound(host: Host): number {
  const rounds = host.runs.filter(run => run.functionName === 'hourlyRound')
  return Math.max(...rounds.map(run => run.totalCalls))
}
