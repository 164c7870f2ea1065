import path from 'node:path'
import type { Host } from '../../host/host.ts'
import type { InstallOptions } from '../../host/index.ts'
import { EXAMPLE_DAY, EXAMPLE_ORDER, exampleAddresses, exampleNames } from '../example.ts'
import { emptyWorkbook, MENU, prepareMorning } from '../morning.ts'
import { orderOfFile } from '../orderOfFile.ts'
import { writeState } from '../thread/state.ts'
import type { PreparedPlays } from './stageInfo.ts'

const BUNDLE = path.resolve('build/dist')

/** Plays the example once for all tests and writes its states into the folder. */
export function preparePlays(folder: string): PreparedPlays {
  const options: InstallOptions = {
    editors: Object.keys(exampleNames()).slice(0, -1),
    globals: 'kept',
  }
  const morning = playMorning(options)
  const june = playToJune(emptyWorkbook(BUNDLE, EXAMPLE_DAY, { ...options, saved: morning.save() }))
  return { morning: keep(morning, folder, 'morning'), june: keep(june, folder, 'june') }
}

function playMorning(options: InstallOptions): Host {
  const order = orderOfFile(EXAMPLE_ORDER)
  if (!order.ok) throw new Error(order.message)
  const played = prepareMorning({
    bundle: BUNDLE,
    order: order.value,
    today: EXAMPLE_DAY,
    addresses: exampleAddresses(),
    options,
  })
  if (!played.ok) throw new Error(played.message)
  return played.host
}

/** Nobody is reminded for eight months: the rounds of a year are the test's of the clock. */
function playToJune(host: Host): Host {
  host.click(MENU, 'Выключить напоминания')
  host.advanceTo('2023-06-01T07:30:00+10:00')
  host.answer(() => ({ button: 'YES' }))
  host.click(MENU, 'Включить напоминания')
  host.advanceTo('2023-06-01T10:00:00+10:00')
  return host
}

function keep(host: Host, folder: string, name: string): string {
  const file = path.join(folder, `${name}.json`)
  writeState(file, { format: 1, host: host.save(), seen: [], runs: host.runs, runCount: host.runs.length })
  return file
}
