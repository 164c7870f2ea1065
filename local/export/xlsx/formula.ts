/** Length of a string literal or of a quoted sheet name is kept; the rest is rewritten piece by piece. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b(?:TODAY|NOW)\(\s*\)|;|[^"';TN]+|./gi

/**
 * A Google formula as Excel writes it in a file: no leading «=», commas, and the host's day in the place of
 * `TODAY()` and `NOW()`, so that the workbook shows tomorrow what it showed today.
 */
export function excelFormula(formula: string, today: number): string {
  return formula
    .trim()
    .replace(/^=/, '')
    .replace(PIECE, piece => rewritten(piece, today))
}

function rewritten(piece: string, today: number): string {
  if (piece === ';') return ','
  return /^(TODAY|NOW)\(/i.test(piece) ? String(today) : piece
}
