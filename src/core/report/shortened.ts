/** The text, or as many of its words as fit into so many characters, with «…» for the rest. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const lastGap = cut.search(/\s\S*$/)
  return `${(lastGap > longest / 2 ? cut.slice(0, lastGap) : cut).replace(/[\s.,;:—–-]+$/, '')}…`
}

/** Words longer than this stand in a table of their own: in a narrow column they would fill pages. */
export const LONG_COMMENT = 250
