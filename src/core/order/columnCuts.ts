/** A piece of a line between runs of two spaces or more. */
export type LinePiece = { readonly text: string; readonly start: number; readonly end: number }

const PIECE = /\S+(?:\s\S+)*/g

export function piecesOf(line: string): readonly LinePiece[] {
  const pieces: LinePiece[] = []
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(line); match !== null; match = PIECE.exec(line)) {
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return pieces
}

/** Lines of the heading that may show where the columns are. */
const HEADING_LINES = 4

/**
 * Where to cut lines into columns: between the middles of two headings, at the widest run of
 * positions that the fewest lines use.
 */
export function columnCuts(lines: readonly string[]): readonly number[] {
  const heading = lines.slice(0, HEADING_LINES).reduce<readonly LinePiece[]>((widest, line) => {
    const pieces = piecesOf(line)
    return pieces.length > widest.length ? pieces : widest
  }, [])
  const used = usedPositions(lines, heading)
  return heading.slice(1).map((piece, index) => {
    const before = heading[index] ?? piece
    return quietest(used, middle(before), middle(piece))
  })
}

/** Whether a line runs on across some cut: a section, a title or a signature. */
export function isCut(line: string, cuts: readonly number[]): boolean {
  return (
    cuts.some(cut => /\S/.test(line.charAt(cut - 1)) && /\S/.test(line.charAt(cut))) || runsOn(line, cuts)
  )
}

/** One piece from the left edge over several columns. */
function runsOn(line: string, cuts: readonly number[]): boolean {
  return piecesOf(line).some(piece => cuts.filter(cut => piece.start < cut && cut < piece.end).length > 0)
}

/** How many lines have a character at each position; lines of one long piece tell nothing. */
function usedPositions(lines: readonly string[], heading: readonly LinePiece[]): readonly number[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const used = Array.from({ length: width }, () => 0)
  for (const line of lines) {
    const pieces = piecesOf(line)
    const covers = (piece: LinePiece) =>
      heading.filter(head => piece.start <= middle(head) && middle(head) < piece.end).length
    if (pieces.some(piece => covers(piece) > 1)) continue
    for (const piece of pieces)
      for (let at = piece.start; at < piece.end; at++) used[at] = (used[at] ?? 0) + 1
  }
  return used
}

function quietest(used: readonly number[], from: number, to: number): number {
  const least = used.slice(from, to).reduce((few, count) => Math.min(few, count), Number.POSITIVE_INFINITY)
  let best = { start: from, length: 0 }
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && used[at] === least) continue
    if (at - start > best.length) best = { start, length: at - start }
    start = at + 1
  }
  return best.start + best.length
}

function middle(piece: LinePiece): number {
  return Math.floor((piece.start + piece.end) / 2)
}
