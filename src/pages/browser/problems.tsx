import { render } from 'preact'
import { problemPage } from '../../texts/ru/problemPage.ts'
import { words } from '../../texts/ru/words.ts'
import './page.css'
import './problems.css'
import { ProblemsSidebar } from './problems/ProblemsSidebar.tsx'

const root = document.getElementById('root')
if (root) render(<ProblemsSidebar words={problemPage} sheets={words.sheets} />, root)
