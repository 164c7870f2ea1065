import { defineCustomElements } from '@revolist/revogrid/loader'
import { render } from 'preact'
import { App } from './App.tsx'
import './style/page.css'
import './style/bars.css'
import './style/sheet.css'
import './style/panels.css'

defineCustomElements()
const root = document.getElementById('root')
if (root) {
  root.textContent = ''
  render(<App />, root)
}
