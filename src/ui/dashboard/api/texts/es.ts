import { formatNumber, plural } from '../../../wording/format.ts'

export const es = {
  title: 'API',
  intro:
    'Todo lo que esta extensión sabe hacer es una de estas operaciones. El service worker las responde a las páginas de la extensión y a su script en las páginas de LinkedIn, mediante los mensajes del navegador; no hay acceso por la red, y no se escucha a ninguna otra página ni extensión.',
  english: 'Las operaciones se describen en inglés, como en su contrato.',
  search: 'Buscar operaciones y campos',
  count: (count: number) =>
    `${formatNumber(count)} ${plural(count, { one: 'operación', other: 'operaciones' })}`,
  none: 'Ninguna operación contiene estas palabras.',
  copy: 'Copiar openapi.json',
  copied: 'Copiado',
  notCopied: 'El navegador no permitió copiar. Guarde el archivo en su lugar.',
  save: 'Guardar openapi.json',
  callers: 'La puede llamar',
  callerNames: {
    content: 'script en las páginas de LinkedIn',
    popup: 'ventana del icono',
    dashboard: 'panel',
  },
  writes: 'Cambia lo guardado',
  reads: 'Solo lee',
  input: 'Petición',
  output: 'Respuesta',
  errors: 'Rechazada con',
  example: 'Ejemplo',
  message: 'Mensaje',
  reply: 'Respuesta',
  nothing: 'Nada.',
  field: 'Campo',
  type: 'Tipo',
  required: 'Obligatorio',
  yes: 'sí',
  no: 'no',
}
