import type { Move } from './moves.ts'

/** What a key of the grid does besides typing, Enter and Delete, which are the library's. */
export type KeyAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'edit' | 'space' | 'follow' | 'fill-down' | 'fill-right' | 'undo' | 'menu' | 'leave' }

/** Null: the key is none of these. With Shift the arrows mark a block, which the library does. */
export function keyAction({
  key,
  code,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): KeyAction | null {
  const held = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}`
  // Letters by their place: under a Russian layout the same key types another one.
  return ACTIONS[held + key] ?? ACTIONS[held + code] ?? null
}

/** The keys in the words of the page. */
export const KEYS_IN_WORDS =
  'стрелки — переход, Enter или F2 — правка, Пробел — флажок, Alt+Enter — перейти по ссылке, ' +
  'F10 — меню, Esc — к названиям листов; все клавиши — в меню «Файл»'

const move = (to: Move): KeyAction => ({ kind: 'move', move: to })

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowUp: move('up'),
  ArrowDown: move('down'),
  ArrowLeft: move('left'),
  ArrowRight: move('right'),
  'Ctrl+ArrowUp': move('far-up'),
  'Ctrl+ArrowDown': move('far-down'),
  'Ctrl+ArrowLeft': move('far-left'),
  'Ctrl+ArrowRight': move('far-right'),
  Tab: move('right'),
  'Shift+Tab': move('left'),
  PageUp: move('page-up'),
  PageDown: move('page-down'),
  Home: move('row-start'),
  End: move('row-end'),
  'Ctrl+Home': move('sheet-start'),
  'Ctrl+End': move('sheet-end'),
  F2: { kind: 'edit' },
  ' ': { kind: 'space' },
  'Alt+Enter': { kind: 'follow' },
  'Ctrl+KeyD': { kind: 'fill-down' },
  'Ctrl+KeyR': { kind: 'fill-right' },
  'Ctrl+KeyZ': { kind: 'undo' },
  F10: { kind: 'menu' },
  Escape: { kind: 'leave' },
}
