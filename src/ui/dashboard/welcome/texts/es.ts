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
  doneTitle: 'Todo listo',
  doneText:
    'Abra la página de empleos de LinkedIn. Cada tarjeta recibe su puntuación; pase el ratón por encima para ver por qué y pulse Guardar para conservar la oferta. El botón de la barra de herramientas puntúa el anuncio que esté abierto.',
  openLinkedIn: 'Abrir los empleos de LinkedIn',
  toJobs: 'Ir a sus ofertas',
  loading: 'Cargando',
}
