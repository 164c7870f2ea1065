import { useEffect, useState } from 'preact/hooks'
import { applyDifference } from '../difference.ts'
import type { News, PageState } from '../protocol.ts'
import { followNews } from './server.ts'

export type Told = PageState & { readonly isLost: boolean }

/** The present state of the workbook, kept up by the server's news. */
export function useNews(): Told {
  const [state, setState] = useState<PageState>(NOTHING)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    let boot: string | null = null
    return followNews(news => {
      if (news.kind === 'hello') {
        if (boot !== null && boot !== news.boot) location.reload()
        boot = news.boot
      }
      setState(before => after(before, news))
    }, setLost)
  }, [])
  return { ...state, isLost }
}

const NOTHING: PageState = {
  view: null,
  busy: 'Готовлю таблицу…',
  question: null,
  failure: null,
  remark: null,
}

function after(before: PageState, news: News): PageState {
  switch (news.kind) {
    case 'hello':
      return news.state
    case 'change':
      return { ...before, view: applyDifference(before.view, news.difference) }
    case 'state':
      return { ...before, ...news.state }
  }
}
