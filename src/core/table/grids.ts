/** Sheets that are drawn whole from the others and never read. Titles are in `texts`. */
export const gridKeys = ['today', 'matrix', 'timeline', 'report'] as const

export type GridKey = (typeof gridKeys)[number]
