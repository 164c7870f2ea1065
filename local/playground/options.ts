import { parseArgs } from 'node:util'

export type StartOptions = {
  /** Null: the usual port, or any free one. */
  readonly port: number | null
  /** Forget the saved workbook. */
  readonly fresh: boolean
  /** Folder of the saved workbook, from where the command was typed; null: build/playground. */
  readonly state: string | null
  /** Folder of another script to try in an empty workbook; null: the add-on. */
  readonly script: string | null
}

const USAGE = 'npm start -- [--port НОМЕР] [--fresh] [--state ПАПКА] [--script ПАПКА]'

/** What was asked for on the command line, or one sentence that says how to ask. */
export function readStartOptions(args: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean' },
        state: { type: 'string' },
        script: { type: 'string' },
      },
    })
    const { fresh = false, state = null, script = null } = values
    const rest = { fresh, state, script }
    if (values.port === undefined) return { port: null, ...rest }
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port) || port < 1 || port > 65535)
      return `«${values.port}» — не номер порта (1–65535). Нужно так: ${USAGE}`
    return { port, ...rest }
  } catch {
    return `Непонятная команда. Нужно так: ${USAGE}`
  }
}
