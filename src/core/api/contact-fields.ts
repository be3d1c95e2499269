import * as z from 'zod'
import { MOST_CONTACTS } from '../domain/contact.ts'
import { LIMITS, moment, requiredText, text, webAddress } from './fields.ts'

const NAME = 'name must be a text of 1 to 200 characters'
const EMAIL = 'email must be an address such as name@example.com'

const written = {
  name: requiredText('name', 200, NAME),
  role: text('role', 200).nullable(),
  email: z
    .string(EMAIL)
    .max(320, EMAIL)
    .regex(/^[^\s@]+@[^\s@]+$/, EMAIL)
    .nullable(),
  phone: text('phone', 100).nullable(),
  url: webAddress('url').nullable(),
  note: text('note', 5_000).nullable(),
}

const { name, ...rest } = written
const optional = z.object(rest).partial().shape

/** A person as the user first writes them down: only the name is needed. */
export const newContact = z.strictObject(
  { name, ...optional },
  'contact must be an object with name',
)

/** What may be changed of a contact. */
export const contactChanges = z.strictObject(written).partial()

/** A contact as replies have it. */
export const contact = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})

/** Undoing can bring back a person to a job that is full, so that a file may have a few more. */
const MOST_IN_FILE = 10 * MOST_CONTACTS

/** The contacts of a job as an export has them. */
export const transferredContacts = z
  .array(
    z.object({
      id: text('id', LIMITS.id).optional(),
      name,
      ...optional,
      created_at: moment('created_at').optional(),
      updated_at: moment('updated_at').optional(),
    }),
    'contacts must be a list of people',
  )
  .max(MOST_IN_FILE, `contacts must be a list of at most ${MOST_IN_FILE} people`)
