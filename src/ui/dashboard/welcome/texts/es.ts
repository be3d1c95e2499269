/** What the first page says: what we ask, what we read and what we never do. */
export const es = {
  title: 'Vea cómo encaja cada oferta con usted',
  intro:
    'Indique una vez sus habilidades. Cada tarjeta de LinkedIn muestra entonces cómo encaja la oferta y por qué, y un clic la guarda aquí.',
  start: 'Su perfil, en menos de un minuto',
  save: 'Guardar y empezar',
  readsTitle: 'Qué se lee y qué no se hace nunca',
  promises: [
    ['Lee', 'las tarjetas y el anuncio que tiene abiertos en LinkedIn, cuando están en pantalla.'],
    ['Nunca actúa', 'en LinkedIn: allí no desplaza, no pulsa, no envía ni solicita nada.'],
    [
      'Todo se queda aquí:',
      'su perfil, sus ofertas y sus notas se guardan en este navegador. No hay cuenta, y nada sale de él a menos que usted active en los ajustes la lectura por un modelo de lenguaje.',
    ],
    ['Explica', 'cada puntuación, con las palabras del anuncio en las que se apoya.'],
  ],
  steps: 'Pasos',
  stepNames: { profile: 'Su perfil', sample: 'Probar', next: 'Dónde pulsar ahora' },
  later: 'Omitir e ir a mis ofertas',
  skip: 'Seguir sin perfil',
  nextTitle: 'Todo listo',
  next: [
    'Abra la página de empleos de LinkedIn. Cada tarjeta recibe su puntuación; señálela para ver por qué.',
    'Pulse Guardar junto a una puntuación para conservar la oferta aquí.',
    'Pulse la pieza de puzle en la barra del navegador y luego la chincheta junto a Job Fit. Su botón puntúa el anuncio que esté abierto.',
  ],
  again: 'Encontrará estos pasos de nuevo en los ajustes.',
  openLinkedIn: 'Abrir los empleos de LinkedIn',
  toJobs: 'Ir a sus ofertas',
  loading: 'Cargando',
}
