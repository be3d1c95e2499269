/** What is said of an error. */
export const es = {
  codes: {
    invalid: {
      title: 'Esto no se ha podido aceptar',
      remedy: 'Corríjalo e inténtelo de nuevo.',
    },
    forbidden: {
      title: 'Esta página no puede hacer eso',
      remedy: 'Abra el panel y hágalo allí.',
    },
    not_found: {
      title: 'Esto ya no existe',
      remedy: 'Puede que se haya eliminado en otra página.',
    },
    conflict: {
      title: 'Esto se cambió en otro lugar mientras tanto',
      remedy: 'Ahora ve el estado más reciente; repita su cambio si todavía lo quiere.',
    },
    rate_limited: {
      title: 'Demasiadas peticiones a la vez',
      remedy: 'Espere un momento e inténtelo de nuevo.',
    },
    scoring_failed: {
      title: 'Esto no se ha podido puntuar',
      remedy: 'Inténtelo de nuevo.',
    },
    storage_failed: {
      title: 'No se ha podido guardar',
      remedy: 'No se ha cambiado nada. Inténtelo de nuevo.',
    },
    read_only: {
      title: 'De momento sus ofertas se pueden leer pero no cambiar',
      remedy: 'Actualice la extensión para cambiarlas.',
    },
  },
  silent: {
    title: 'La extensión no ha respondido',
    remedy: 'Vuelva a cargar esta página e inténtelo de nuevo. No se ha cambiado nada.',
  },
  required: 'Hacen falta un título y una empresa',
}
