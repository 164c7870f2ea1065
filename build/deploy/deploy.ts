import { createProject } from './createProject.ts'
import { LOCAL_PROJECT, type LocalProject, readLocalProject, writeLocalProject } from './localProject.ts'

export type Ended = { readonly code: number | null; readonly output: string }

export type Terminal = {
  readonly say: (line: string) => void
  /** Runs clasp in a folder; what it prints is returned, not shown. */
  readonly clasp: (folder: string, ...options: readonly string[]) => Promise<Ended>
}

export type Wishes = {
  /** Title of a spreadsheet to be made. */
  readonly create?: string | undefined
  /** Id of a script that is already there. */
  readonly script?: string | undefined
}

/** Pushes build/dist to the real script and says where to open it. Returns the exit code. */
export async function deploy(root: string, wishes: Wishes, terminal: Terminal): Promise<number> {
  const project = await projectFor(root, wishes, terminal)
  if (!project) return 1
  const pushed = await terminal.clasp(root, '-P', LOCAL_PROJECT, 'push', '-f')
  if (pushed.code !== 0) return explain(pushed, terminal)
  const again = await terminal.clasp(root, '-P', LOCAL_PROJECT, 'push', '-f')
  if (!again.output.includes('already up to date')) {
    terminal.say('clasp отправил файлы, но Google вернул не то, что отправлено. Повторите команду.')
    return explain({ ...again, code: 1 }, terminal)
  }
  terminal.say(pushed.output.trim())
  terminal.say(`Откройте: ${linkTo(project)}`)
  terminal.say('Обновите страницу таблицы: меню надстройки появится рядом с «Справкой».')
  return 0
}

async function projectFor(root: string, wishes: Wishes, terminal: Terminal): Promise<LocalProject | null> {
  const known = await readLocalProject(root)
  if (known && (wishes.create || wishes.script)) {
    terminal.say(`Таблица уже выбрана: ${LOCAL_PROJECT}. Чтобы выбрать другую, сначала удалите этот файл.`)
    return null
  }
  if (known) return known
  if (wishes.script) return remember(root, { scriptId: wishes.script, rootDir: 'build/dist' })
  if (!wishes.create) {
    for (const line of WHAT_TO_DO) terminal.say(line)
    return null
  }
  const made = await createProject(wishes.create, terminal)
  if ('scriptId' in made) return remember(root, made)
  explain(made, terminal)
  return null
}

const WHAT_TO_DO = [
  `Неизвестно, куда отправлять: нет файла ${LOCAL_PROJECT}. Сделайте одно из двух:`,
  '  npm run deploy -- --create "Дорожная карта"   новая таблица со скриптом в вашем Google Диске;',
  '  npm run deploy -- --script ID                 скрипт вашей таблицы (Расширения → Apps Script → Настройки проекта → Идентификатор скрипта).',
  'До этого один раз: npx clasp login и https://script.google.com/home/usersettings → Apps Script API: Вкл.',
]

async function remember(root: string, project: LocalProject): Promise<LocalProject> {
  await writeLocalProject(root, project)
  return project
}

/** clasp's own words, then what to do about the commonest of them. */
function explain({ code, output }: Ended, terminal: Terminal): number {
  terminal.say(output.trim())
  const remedy = REMEDIES.find(each => each.when.test(output))
  if (remedy) terminal.say(remedy.advice)
  return code || 1
}

const REMEDIES = [
  { when: /No credentials/i, advice: 'Сначала войдите в свою учётную запись Google: npx clasp login' },
  {
    when: /Apps Script API/i,
    advice: 'Включите Apps Script API: https://script.google.com/home/usersettings и повторите через минуту.',
  },
  {
    when: /not found|Invalid script ID/i,
    advice: `Проверьте scriptId в ${LOCAL_PROJECT}: такого скрипта нет или он открыт другой учётной записи.`,
  },
] as const

function linkTo({ scriptId, parentId }: LocalProject): string {
  return parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `https://script.google.com/d/${scriptId}/edit`
}
