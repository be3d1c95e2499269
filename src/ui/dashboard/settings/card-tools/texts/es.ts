/** What the settings for LinkedIn's pages say. */
export const es = {
  title: 'En las páginas de LinkedIn',
  intro:
    'Lo que elija aquí se dibuja encima de una tarjeta. La página de LinkedIn no se cambia, no se pulsa nada, y una tarjeta cubierta dice por qué y se puede mostrar.',
  reasons: {
    viewed: 'Ya vista',
    applied: 'Ya solicitada',
    promoted: 'Promocionada',
    reposted: 'Publicada de nuevo',
    low_score: 'Puntuación demasiado baja',
    blocked_company: 'Empresa bloqueada',
    title_word: 'Palabra en el título',
    dealbreaker: 'Tiene un motivo de descarte',
  },
  treatments: { off: 'Dejarla', dim: 'Atenuarla', hide: 'Cubrirla' },
  lowest: 'Una puntuación es demasiado baja por debajo de',
  lowestWrong: 'Indique un número entero de 0 a 100.',
  companies: {
    label: 'Empresas bloqueadas',
    help: 'El nombre como lo escribe LinkedIn; no importan las mayúsculas ni los acentos.',
    placeholder: 'Acme Empleo',
    add: 'Añadir',
    added: 'Empresas bloqueadas, añadidas',
    none: 'Ninguna',
    tooMany: 'Como mucho 500 empresas.',
    remove: (tag: string) => `Quitar ${tag}`,
  },
  words: {
    label: 'Palabras en un título',
    help: 'Palabras enteras: «intern» no significa «internacional».',
    placeholder: 'voluntario',
    add: 'Añadir',
    added: 'Palabras en un título, añadidas',
    none: 'Ninguna',
    tooMany: 'Como mucho 200 palabras.',
    remove: (tag: string) => `Quitar ${tag}`,
  },
  ranks: 'Decir qué puesto ocupa la puntuación de una tarjeta en su página',
  companyJobs: 'Decir qué otras ofertas de su empresa tiene guardadas',
  sightings: 'Recordar durante 180 días qué anuncios ha visto',
  sightingsHelp:
    'Dice cuántas veces ha visto un anuncio, y cuándo su texto vuelve con otro número. Se queda en este navegador; al desactivarlo se olvida todo.',
  panel: 'Junto a un empleo abierto, mostrar un asa con su puntuación que se abre en un panel',
  highlights:
    'Marcar en la descripción de un empleo abierto las palabras que coinciden, que faltan o que lo excluyen',
  highlightsHelp:
    'Mientras está activado, una página que lo busque puede ver que alguna extensión marca palabras, pero no cuál. Alt+Mayús+H muestra y oculta las marcas.',
  saved: 'Guardado',
}
