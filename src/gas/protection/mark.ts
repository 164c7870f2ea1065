/** What a protection of the add-on's own is called: words for people, then a mark that tells it from the user's. */
export function describedAs(
  whose: string,
  words: string,
): { readonly mark: string; readonly description: string } {
  const mark = `vekha:${whose}`
  return { mark, description: `${words} [${mark}]` }
}

/** The mark in a description; '' in the user's own. */
export function markIn(description: string): string {
  return /\[(vekha:[^\]]*)\]$/.exec(description)?.[1] ?? ''
}
