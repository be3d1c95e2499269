import { evalCoverage } from './eval/coverage.ts'
import { evalMentions } from './eval/mentions.ts'
import { evalSeniority } from './eval/seniority.ts'
import { evalSpeed } from './eval/speed.ts'
import { evalStability } from './eval/stability.ts'
import { evalTitles } from './eval/titles.ts'

const showErrors = process.argv.includes('--errors')
evalMentions(showErrors)
evalSeniority(showErrors)
evalTitles()
evalCoverage(showErrors)
evalStability()
evalSpeed()
