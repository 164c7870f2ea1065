import { render } from 'preact'
import { acceptancePage } from '../../texts/ru/acceptancePage.ts'
import { ru } from '../../texts/ru/ru.ts'
import './page.css'
import './acceptance.css'
import { AcceptanceDialog } from './accepting/AcceptanceDialog.tsx'

const root = document.getElementById('root')
if (root) render(<AcceptanceDialog first="school" words={acceptancePage} texts={ru} />, root)
