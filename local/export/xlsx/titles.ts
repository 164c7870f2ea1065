/** Sheet titles as Excel takes them: 31 characters, none of : \ / ? * [ ], no two alike but for case. */
export function excelTitles(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map(title => {
    const clean =
      title
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '—'
    const free = freeTitle(clean, taken)
    taken.add(free.toLowerCase())
    return free
  })
}

const LONGEST = 31

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`
    const candidate = `${title.slice(0, LONGEST - ending.length)}${ending}`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}
