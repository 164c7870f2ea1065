/** What a cell holds once it is calculated. Dates are serial numbers; a blank is null. */
export type Scalar = string | number | boolean | null | CellError

/** An error value as Sheets shows it, e.g. `#DIV/0!`. */
export type CellError = { readonly error: ErrorCode }

export type ErrorCode = '#N/A' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#ERROR!'

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

export function cellError(error: ErrorCode): CellError {
  return { error }
}
