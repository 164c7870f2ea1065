/** The three forms a Russian noun takes after a number: 1 поручение, 2 поручения, 5 поручений. */
export type Forms = readonly [one: string, few: string, many: string]

/** The form for this number: 1, 21, 101 take the first; 2–4, 22–24 the second; 0, 5–20, 11–14, 111 the third. */
export function formFor(count: number, forms: Forms): string {
  const lastTwo = Math.abs(count) % 100
  const last = lastTwo % 10
  if (lastTwo >= 11 && lastTwo <= 14) return forms[2]
  if (last === 1) return forms[0]
  return last >= 2 && last <= 4 ? forms[1] : forms[2]
}

/** «5 поручений» */
export function counted(count: number, forms: Forms): string {
  return `${count} ${formFor(count, forms)}`
}
