import type { Ports } from './ports.ts'

/** The account if Google tells it, else the executor whose row it is. */
export function whoEdited({ memory, texts }: Ports, email: string): (executor: string) => string {
  const { installedBy } = memory.read()
  if (email !== '') return () => (email === installedBy ? texts.history.coordinator(email) : email)
  return executor => (executor === '' ? texts.history.unknown : texts.history.presumably(executor))
}
