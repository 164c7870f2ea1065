import { parseArgs } from 'node:util'

export type StartOptions = {
  /** Null: the usual port, or any free one. */
  readonly port: number | null
  /** Forget the saved workbook. */
  readonly fresh: boolean
}

const USAGE = 'npm start -- [--port НОМЕР] [--fresh]'

/** What was asked for on the command line, or one sentence that says how to ask. */
export function readStartOptions(args: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, fresh: { type: 'boolean' } },
    })
    if (values.port === undefined) return { port: null, fresh: values.fresh ?? false }
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port) || port < 1 || port > 65535)
      return `«${values.port}» — не номер порта (1–65535). Нужно так: ${USAGE}`
    return { port, fresh: values.fresh ?? false }
  } catch {
    return `Непонятная команда. Нужно так: ${USAGE}`
  }
}
