import fs from 'node:fs'
import path from 'node:path'
import type { Host } from '../../host/host.ts'
import type { InstallOptions } from '../../host/index.ts'
import { EXAMPLE_DAY, EXAMPLE_ORDER, exampleAddresses } from '../example.ts'
import { emptyWorkbook, prepareMorning } from '../morning.ts'
import { orderOfFile } from '../orderOfFile.ts'
import type { FromThread, ThreadData } from './messages.ts'
import { readState, type SavedPlay, setAside } from './state.ts'

type Beginning = {
  /** The host as it was left; null when nothing was, or nothing that can be read. */
  readonly saved: () => { readonly host: Host; readonly state: SavedPlay } | null
  /** The example; of a script that has none, an empty workbook. */
  readonly example: () => void
}

type Surroundings = {
  readonly data: ThreadData
  readonly options: InstallOptions
  readonly tell: (message: FromThread) => void
  readonly take: (host: Host) => void
}

export function beginning({ data, options, tell, take }: Surroundings): Beginning {
  const opened = (state: SavedPlay) =>
    emptyWorkbook(data.bundle, EXAMPLE_DAY, { ...options, saved: state.host })
  return {
    saved: () => {
      const { stateFile } = data
      if (stateFile === null || !fs.existsSync(stateFile)) return null
      tell({ kind: 'busy', words: 'Открываю сохранённую книгу…' })
      const state = readState(stateFile)
      try {
        if (state !== null) return { host: opened(state), state }
      } catch {
        // What the host cannot go on from is set aside like what nobody can read.
      }
      tell({ kind: 'remark', words: brokenWords(setAside(stateFile)) })
      return null
    },
    example: () => {
      if (!data.hasExample) return take(emptyWorkbook(data.bundle, EXAMPLE_DAY, options))
      tell({ kind: 'busy', words: 'Разыгрываю утро 11.10.2022 на примере приказа № 161-а…' })
      const order = orderOfFile(EXAMPLE_ORDER)
      if (!order.ok) throw new Error(order.message)
      const morning = prepareMorning({
        bundle: data.bundle,
        order: order.value,
        today: EXAMPLE_DAY,
        addresses: exampleAddresses(),
        options,
      })
      if (!morning.ok) throw new Error(morning.message)
      take(morning.host)
    },
  }
}

function brokenWords(file: string): string {
  return `Сохранённую книгу прочесть не удалось; её файл отложен: ${path.basename(file)}. Площадка начата с примера.`
}
