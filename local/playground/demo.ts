import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { mailToEml } from '../export/mailToEml.ts'
import { workbookToJson } from '../export/workbookToJson.ts'
import { workbookToXlsx } from '../export/workbookToXlsx.ts'
import type { Host } from '../host/host.ts'
import { account } from './account.ts'
import { playMorning } from './morning.ts'
import { orderOfFile } from './orderOfFile.ts'

/** `npm run demo -- [--order FILE] [--today YYYY-MM-DD] [--out DIR]` */

const USAGE = 'npm run demo -- [--order ФАЙЛ] [--today ГГГГ-ММ-ДД] [--out ПАПКА]'
const EXAMPLE = path.resolve('local/playground/example')

type Options = { readonly order: string; readonly today: string; readonly out: string }

/** Paths are relative to where the command was typed. */
function readOptions(): Options | string {
  const base = process.env['INIT_CWD'] ?? process.cwd()
  try {
    const { values } = parseArgs({
      options: { order: { type: 'string' }, today: { type: 'string' }, out: { type: 'string' } },
    })
    const today = values.today ?? '2022-10-11'
    if (!isDay(today)) return `«${today}» — не день. Нужен день в виде 2022-10-11: ${USAGE}`
    return {
      order:
        values.order === undefined
          ? path.join(EXAMPLE, 'nakhodka-161-a.txt')
          : path.resolve(base, values.order),
      today,
      out: path.resolve(base, values.out ?? 'build/demo'),
    }
  } catch {
    return `Непонятная команда. Нужно так: ${USAGE}`
  }
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(text)
  )
}

async function writeResults(host: Host, out: string): Promise<void> {
  const snapshot = host.snapshot()
  const workbook = await workbookToXlsx(snapshot)
  const outbox = path.join(out, 'outbox')
  fs.mkdirSync(outbox, { recursive: true })
  for (const name of fs.readdirSync(outbox)) if (name.endsWith('.eml')) fs.rmSync(path.join(outbox, name))
  fs.writeFileSync(path.join(out, 'workbook.xlsx'), workbook)
  fs.writeFileSync(path.join(out, 'workbook.json'), `${JSON.stringify(workbookToJson(snapshot), null, 2)}\n`)
  let number = 0
  for (const mail of host.outbox) {
    number++
    fs.writeFileSync(path.join(outbox, `${String(number).padStart(3, '0')}.eml`), await mailToEml(mail))
  }
}

/** Null when all went well, else one line that says what was expected and what was found. */
async function demo(): Promise<string | null> {
  const options = readOptions()
  if (typeof options === 'string') return options
  const order = orderOfFile(options.order)
  if (!order.ok) return order.message
  const played = playMorning({
    bundle: path.resolve('build/dist'),
    order: order.value,
    today: options.today,
    addresses: JSON.parse(fs.readFileSync(path.join(EXAMPLE, 'addresses.json'), 'utf8')),
  })
  if (!played.ok) return played.message
  await writeResults(played.host, options.out)
  console.log(account(played, options.out))
  return null
}

demo().then(problem => {
  if (problem === null) return
  console.error(problem)
  process.exitCode = 1
})
