/** Whether a character of cleaned text (`cleanText`) is a letter or the underscore of a form. */
export function isLetter(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code >= 0x430 && code <= 0x45f) return true
  return code === 95 || (code > 127 && /\p{L}/u.test(String.fromCharCode(code)))
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** One past the last letter of the word that begins at `at`. */
export function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}

/** One past the last figure of the run that begins at `at`. */
export function endOfFigures(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end
}
