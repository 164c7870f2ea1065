import type { Area } from '../snapshot.ts'
import { type Plane, rowOf } from './plane.ts'

/** #rrggbb, or a colour of the theme by its name: ACCENT1. */
export type Colour = string | { readonly theme: string }

export type BorderLine = { readonly colour: Colour; readonly style: string }

export type Borders = {
  readonly top?: BorderLine | undefined
  readonly left?: BorderLine | undefined
  readonly bottom?: BorderLine | undefined
  readonly right?: BorderLine | undefined
}

/** How a cell looks; what is left out is the default. Shared between cells and never changed. */
export type Style = {
  readonly numberFormat?: string | undefined
  readonly background?: Colour | undefined
  readonly fontColour?: Colour | undefined
  readonly fontFamily?: string | undefined
  readonly fontSize?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly strikethrough?: boolean | undefined
  readonly horizontal?: string | undefined
  readonly vertical?: string | undefined
  readonly wrap?: string | undefined
  readonly rotation?: number | undefined
  readonly verticalText?: boolean | undefined
  readonly direction?: string | undefined
  readonly borders?: Borders | undefined
  readonly plainLinks?: boolean | undefined
}

/** Lays a change over every cell of an area; equal styles stay one object. */
export function restyle(plane: Plane<Style>, area: Area, change: Partial<Style>): void {
  const made = new Map<Style | undefined, Style>()
  restyleEach(plane, area, style => {
    const known = made.get(style) ?? { ...style, ...change }
    made.set(style, known)
    return known
  })
}

export function restyleEach(
  plane: Plane<Style>,
  area: Area,
  next: (style: Style | undefined, row: number, column: number) => Style | undefined,
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = rowOf(plane, row)
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells[column - 1] = next(cells[column - 1], row, column)
    }
  }
}
