import type { Office } from './office.ts'

/** The address behind a string or a User object. */
export function emailOf({ kernel }: Office, person: unknown): string {
  const email = typeof person === 'string' ? person : addressOf(person)
  if (!/^[^\s@,;]+@[^\s@,;]+$/.test(email)) return kernel.fail(`Invalid email: ${email}`)
  return email.toLowerCase()
}

/** The address of somebody who is let in: it must belong to an account. */
export function accountOf(office: Office, person: unknown): string {
  const email = emailOf(office, person)
  const { settings, fail } = office.kernel
  return settings.strangers.includes(email) ? fail(`Invalid email: ${email}`) : email
}

function addressOf(person: unknown): string {
  if (typeof person !== 'object' || person === null) return String(person)
  const getEmail: unknown = Reflect.get(person, 'getEmail')
  return typeof getEmail === 'function' ? String(Reflect.apply(getEmail, person, [])) : ''
}
