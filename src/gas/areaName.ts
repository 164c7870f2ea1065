import { columnLetter } from './colourSheet.ts'

/** A1 notation as Google gives it: «I2:M14», one cell as «I2». */
export function areaName(left: number, top: number, right: number, bottom: number): string {
  const first = `${columnLetter(left)}${top}`
  return left === right && top === bottom ? first : `${first}:${columnLetter(right)}${bottom}`
}
