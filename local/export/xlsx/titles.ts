/** Sheet titles as Excel takes them: 31 characters, none of : \ / ? * [ ], no two alike but for case. */
export function excelTitles(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map(title => {
    const free = freeTitle(excelTitle(title), taken)
    taken.add(free.toLowerCase())
    return free
  })
}

/** One title, whatever the others are called. */
export function excelTitle(title: string): string {
  const clean = title
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
  return (clean || '—').slice(0, LONGEST)
}

const LONGEST = 31

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`
    const candidate = `${title.slice(0, LONGEST - ending.length)}${ending}`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}
