import type { Store } from '../services/store.ts'

export type RandomNumbers = Store & {
  /** 0 ≤ x < 1. */
  readonly next: () => number
}

/** A seeded sequence of numbers (mulberry32): the same host makes the same ids, and goes on with new ones when it is restored. */
export function randomNumbers(seed: string): RandomNumbers {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  )
  return {
    next: () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    },
    save: () => state,
    restore: saved => {
      if (typeof saved === 'number') state = saved
    },
  }
}
