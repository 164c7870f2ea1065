import type { Ports } from '../app/ports.ts'
import { makePorts } from './makePorts.ts'

/** Runs a menu command; a failure that nobody foresaw is told in the user's words and logged in Google's. */
export function onScreen(command: (ports: Ports) => void): void {
  const ports = makePorts()
  try {
    command(ports)
  } catch (error) {
    Logger.log(String(error))
    ports.screen.tell(ports.texts.messages.failed(error instanceof Error ? error.message : String(error)))
  }
}

/** Runs what a trigger or a dialog starts: a failure goes to Google, who tells the caller or writes to the owner. */
export function unattended<T>(command: (ports: Ports) => T): T {
  return command(makePorts())
}

/** Runs what only adds to opening a file: with fewer rights than it needs it does nothing. */
export function quietly(command: (ports: Ports) => void): void {
  try {
    command(makePorts())
  } catch (error) {
    Logger.log(String(error))
  }
}
