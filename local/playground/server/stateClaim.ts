import fs from 'node:fs'
import path from 'node:path'

/** `file` is null when another playground keeps its state there, or nothing can be written there. */
export type StateClaim = { readonly file: string | null; readonly remark: string | null }

/** Only one playground may write the state of a folder; the claim of one that is gone does not count. */
export function claimState(folder: string, url: string): StateClaim {
  const lock = path.join(folder, 'running.json')
  const other = runningAt(lock)
  if (other !== null)
    return {
      file: null,
      remark: `Площадка уже открыта: ${other}. Эта начинает с примера, и её таблица не сохранится.`,
    }
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(lock, JSON.stringify({ pid: process.pid, url }))
  } catch {
    return {
      file: null,
      remark: `В папку ${folder} нельзя записать: введённое не сохранится. Другая папка: npm start -- --state ПАПКА`,
    }
  }
  return { file: path.join(folder, 'state.json'), remark: null }
}

function runningAt(lock: string): string | null {
  try {
    const { pid, url }: { readonly pid: number; readonly url: string } = JSON.parse(
      fs.readFileSync(lock, 'utf8'),
    )
    if (pid === process.pid) return null
    process.kill(pid, 0)
    return url
  } catch {
    return null
  }
}
