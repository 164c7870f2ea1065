import { partsOfAssignmentId } from '../assignment/fanOut.ts'

/** Rows of one executor that stand together; `firstRow` 0 is the sheet's second row. */
export type ExecutorBlock = {
  readonly executorId: string
  readonly firstRow: number
  readonly rows: number
}

/** The blocks in which the rows with these ids stand, from the top; rows of nobody known are in none. */
export function executorBlocks(ids: readonly string[]): readonly ExecutorBlock[] {
  const blocks: { executorId: string; firstRow: number; rows: number }[] = []
  ids.forEach((id, index) => {
    const executorId = partsOfAssignmentId(id)?.executorId
    if (executorId === undefined) return
    const last = blocks[blocks.length - 1]
    if (last?.executorId === executorId && last.firstRow + last.rows === index) last.rows += 1
    else blocks.push({ executorId, firstRow: index, rows: 1 })
  })
  return blocks
}
