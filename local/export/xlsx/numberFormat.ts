/** A Google number format as Excel understands it. */
export function excelNumberFormat(format: string, isDate: boolean): string {
  const general = format === '' || format === GENERAL || format.toLowerCase() === 'general'
  if (general) return isDate ? 'dd.mm.yyyy' : 'General'
  return format.replace(PIECE, piece => (LETTERS.test(piece) ? piece.toLowerCase() : piece))
}

/** What Google calls a cell nobody has formatted; Excel would show «5.» by it. */
const GENERAL = '0.###############'

/** Quoted text, an escaped character, a condition or colour in brackets, or letters of a date. */
const PIECE = /"[^"]*"|\\.|\[[^\]]*\]|[DMYHS]+/g
const LETTERS = /^[DMYHS]+$/
