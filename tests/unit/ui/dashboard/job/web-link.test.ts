import { expect, it } from 'vitest'
import { safeAddress } from '#ui/dashboard/job/web-link.ts'

it.each(['https://acme.example/x', 'http://acme.example/', 'mailto:zoe@acme.example'])(
  'opens %s',
  (address) => expect(safeAddress(address)).toBe(address),
)

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://acme.example/1',
  'file:///etc/passwd',
  'chrome-extension://abc/options.html',
  'filesystem:https://acme.example/x',
  '//acme.example',
  '#/data',
  'options.html',
  '',
])('does not open %j', (address) => expect(safeAddress(address)).toBeUndefined())
