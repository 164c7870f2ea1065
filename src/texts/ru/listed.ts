/** Longer lists are cut: a message must fit on a screen. */
export const LONGEST_LIST = 30

export function listed(names: readonly string[]): string {
  const rest = names.length - LONGEST_LIST
  return rest > 0 ? `${names.slice(0, LONGEST_LIST).join(', ')} и ещё ${rest}` : names.join(', ')
}
