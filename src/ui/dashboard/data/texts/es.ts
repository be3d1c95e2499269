import { formatNumber, plural } from '../../../wording/format.ts'

export const jobs = (count: number) =>
  plural(count, { one: '1 oferta', other: `${formatNumber(count)} ofertas` })

/** What the page of exports, imports and backups says; the import has its own. */
export const es = {
  countJobs: jobs,
  units: ['bytes', 'kB', 'MB', 'GB'],
  title: 'Datos',
  loading: 'Cargando',
  stored: 'Qué está guardado',
  storedText: 'Todo está en este navegador y en ningún otro sitio.',
  jobs: 'Ofertas',
  changes: 'Cambios desde el último guardado completo',
  version: 'Versión de la base de datos',
  backupsKept: 'Copias de seguridad',
  newest: 'Tamaño en la copia más reciente',
  noBackup: 'Todavía no hay ninguna copia',
  exportTitle: 'Exportación',
  formats: {
    sqlite: {
      name: 'SQLite (base de datos)',
      about: 'El archivo completo de la base de datos, para cualquier programa de SQLite.',
    },
    json: {
      name: 'JSON',
      about:
        'Cada oferta con todo su historial, también las eliminadas. Es el archivo para pasar a otro navegador.',
    },
    csv: {
      name: 'CSV',
      about: 'Una línea por oferta para Excel u otra hoja de cálculo. No contiene historial.',
    },
  },
  save: (name: string) => `Exportar como ${name}`,
  saving: 'Preparando el archivo',
  saved: (name: string, size: string) =>
    `${name} (${size}) se ha entregado a las descargas del navegador.`,
  backups: 'Copias de seguridad',
  backupsText:
    'Se hacen cada día y se conservan en este navegador: ayudan contra los errores. Contra la pérdida del navegador, conserve una exportación.',
  backUp: 'Hacer una copia ahora',
  backingUp: 'Haciendo la copia',
  backedUp: 'Copia hecha',
  noBackups:
    'Todavía no hay ninguna copia de seguridad. Se hace una cada día que usted usa la extensión.',
  reasons: {
    daily: 'Diaria',
    manual: 'Hecha por usted',
    before_migration: 'Antes de una actualización',
    before_restore: 'Antes de una restauración',
  },
  restore: 'Restaurar',
  restoreOf: (when: string) => `Restaurar la copia del ${when}`,
  restoreTitle: '¿Restaurar esta copia?',
  restoreText: (when: string, count: number) =>
    `Sus ofertas vuelven a estar como el ${when}: ${jobs(count)}, con su historial. Los cambios posteriores dejan de verse.`,
  restoreSafe:
    'De lo que tiene ahora se hace antes una copia, como «Antes de una restauración», para que pueda volver a ello. Su perfil no cambia.',
  restoring: 'Restaurando',
  restored: (count: number) => `Copia restaurada: ${jobs(count)}`,
  cancel: 'Cancelar',
  recovery: 'Reparaciones',
  noDamage: 'No se ha encontrado ningún daño.',
  dismiss: 'Ocultar estos mensajes',
  dismissed: 'Mensajes ocultados',
  unreadable: (count: number) =>
    plural(count, {
      one: '1 elemento guardado no se ha podido leer. Se conserva, y puede exportarlo tal como está.',
      other: `${formatNumber(count)} elementos guardados no se han podido leer. Se conservan, y puede exportarlos tal como están.`,
    }),
  exportUnreadable: 'Exportar lo que no se ha podido leer',
  rules: {
    skip: 'Dejarlas como están',
    update: 'Actualizarlas con el archivo',
  },
}
