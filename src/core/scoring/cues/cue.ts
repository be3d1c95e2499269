/** What a phrase around a skill does to it. */
export const CUES = [
  /** Takes away what follows: "no", "without", "instead of". */
  'negates_next',
  /** Takes away what stands before: "is not required". */
  'negates_last',
  /** Looks like a negation and is none: "not only", "not limited to". */
  'affirms',
  'nice_to_have',
  'required',
  /** "or equivalent": something else would do as well. */
  'alternative',
  /** A word such as "programming", which shows that a name is meant as a skill. */
  'craft',
  /** Just before a name, says that it is known or used: "experience with". */
  'introduces',
  /** A sentence that says nothing of the work: equal opportunity, praise of the company. */
  'boilerplate',
  /** Said beside the work where it stands in such company, as "dental" in a list of benefits; else it may be the work. */
  'aside',
  /** Begins what the employer gives: "we offer", "benefits include". */
  'offers',
  /** What people do with insurance and pensions for a living: "claims", "underwriting". */
  'works_with',
  /** The start of a list of other jobs. */
  'other_jobs',
  /** Begins what the employer says of itself: "about us". */
  'about_company',
  /** The employer's own goods, of which it speaks where a verb follows: "our platform helps". */
  'our_offer',
  /** Begins another part of the posting, where it starts with a capital: "Requirements". */
  'new_part',
  /** A unit of years of experience. */
  'years',
  /** Tells Portuguese, where "no" means "in the". */
  'portuguese',
] as const
export type Cue = (typeof CUES)[number]

export type CuePhrases = Readonly<Partial<Record<Cue, string>>>
