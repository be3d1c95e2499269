import { buildSkillIndex } from './skill-index.ts'
import certificates from './vocabulary/certificates.json' with { type: 'json' }
import cloudDevops from './vocabulary/cloud-devops.json' with { type: 'json' }
import dataAi from './vocabulary/data-ai.json' with { type: 'json' }
import databases from './vocabulary/databases.json' with { type: 'json' }
import designMedia from './vocabulary/design-media.json' with { type: 'json' }
import educationSocial from './vocabulary/education-social.json' with { type: 'json' }
import engineeringScience from './vocabulary/engineering-science.json' with { type: 'json' }
import financeAccounting from './vocabulary/finance-accounting.json' with { type: 'json' }
import healthCare from './vocabulary/health-care.json' with { type: 'json' }
import hrOffice from './vocabulary/hr-office.json' with { type: 'json' }
import languagesDegrees from './vocabulary/languages-degrees.json' with { type: 'json' }
import legalCompliance from './vocabulary/legal-compliance.json' with { type: 'json' }
import logisticsHospitality from './vocabulary/logistics-hospitality.json' with { type: 'json' }
import marketing from './vocabulary/marketing.json' with { type: 'json' }
import productProject from './vocabulary/product-project.json' with { type: 'json' }
import salesSupport from './vocabulary/sales-support.json' with { type: 'json' }
import securityNetworks from './vocabulary/security-networks.json' with { type: 'json' }
import softwareFrameworks from './vocabulary/software-frameworks.json' with { type: 'json' }
import softwareLanguages from './vocabulary/software-languages.json' with { type: 'json' }
import softwarePractices from './vocabulary/software-practices.json' with { type: 'json' }
import tradesManufacturing from './vocabulary/trades-manufacturing.json' with { type: 'json' }
import type { VocabularyEntry } from './vocabulary-entry.ts'

// The order is the order of fields in docs/vocabulary.md; it decides nothing, since no name stands in two files.
const FIELDS = {
  'software-languages': softwareLanguages,
  'software-frameworks': softwareFrameworks,
  'software-practices': softwarePractices,
  'data-ai': dataAi,
  'cloud-devops': cloudDevops,
  'security-networks': securityNetworks,
  databases,
  'design-media': designMedia,
  'product-project': productProject,
  marketing,
  'sales-support': salesSupport,
  'finance-accounting': financeAccounting,
  'hr-office': hrOffice,
  'legal-compliance': legalCompliance,
  'health-care': healthCare,
  'education-social': educationSocial,
  'trades-manufacturing': tradesManufacturing,
  'logistics-hospitality': logisticsHospitality,
  'engineering-science': engineeringScience,
  'languages-degrees': languagesDegrees,
  certificates,
}

export type SkillField = keyof typeof FIELDS

/** The vocabulary by field. */
export const VOCABULARY_FIELDS =
  // The data is checked by the vocabulary's tests; the types of JSON imports cannot say that a kind is one of the kinds.
  FIELDS as unknown as Readonly<Record<SkillField, readonly VocabularyEntry[]>>

export const VOCABULARY: readonly VocabularyEntry[] = Object.values(VOCABULARY_FIELDS).flat()

/** Built once, when the module is loaded; never changed. */
export const VOCABULARY_INDEX = buildSkillIndex(VOCABULARY)
