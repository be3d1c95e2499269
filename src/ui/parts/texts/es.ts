/** What the parts say that every page has: messages, and errors in place. */
export const es = {
  messages: 'Mensajes',
  undo: 'Deshacer',
  close: 'Cerrar',
  undone: 'Cambio deshecho',
  tryAgain: 'Reintentar',
  mishap: 'No se pudo mostrar esta página.',
  mishapRemedy:
    'Sus ofertas están a salvo. Vuelva a cargar; si ocurre de nuevo, el resto del panel sigue funcionando.',
  reload: 'Volver a cargar',
  status: 'Estado',
  statusIs: (status: string) => `Estado: ${status}`,
  statusOf: (job: string, status: string) => `Estado de ${job}: ${status}`,
}
