import type { District } from '../../../bench/reminders/district.ts'
import type { Area } from '../../../local/host/snapshot.ts'
import { SHEET } from './district.ts'

/** A row of another school that this school may edit; null when there is none. */
export function strangersRow({ host }: District, school: number): number | null {
  const [sheet] = host.snapshot(SHEET).sheets
  const cells = sheet?.cells ?? []
  const executor = cells.find(({ row, display }) => row === 1 && display === 'Исполнитель')?.column
  const status = cells.find(({ row, display }) => row === 1 && display === 'Статус')?.column ?? 0
  const email = `school${school}@example.invalid`
  const protections = sheet?.protections ?? []
  const within = (area: Area, row: number) =>
    area.row <= row &&
    row < area.row + area.rows &&
    area.column <= status &&
    status < area.column + area.columns
  const isOpen = (row: number) =>
    protections.every(({ area, editors, holes }) => {
      const covers = area === 'sheet' ? !holes.some(hole => within(hole, row)) : within(area, row)
      return !covers || editors.includes(email)
    })
  const others = cells.filter(
    cell =>
      cell.row > 1 && cell.column === executor && cell.display !== '' && cell.display !== `СОШ №${school}`,
  )
  return others.find(({ row }) => isOpen(row))?.row ?? null
}
