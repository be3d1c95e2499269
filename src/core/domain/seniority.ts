/** From first to last step of a career; the distance between two is their distance in this list. */
export const SENIORITY_LEVELS = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'director',
  'executive',
] as const
/** `staff` includes leads, `principal` managers of people. */
export type SeniorityLevel = (typeof SENIORITY_LEVELS)[number]
