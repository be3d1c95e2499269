/** What the settings of reading by a language model say. */
export const es = {
  title: 'Lectura por un modelo de lenguaje',
  intro:
    'Las reglas puntúan cada oferta al instante, en este ordenador. Si quiere, un modelo de lenguaje lee las ofertas que las reglas dejan abiertas y dice en una frase cómo encajan. Está apagado hasta que usted lo encienda.',
  enable: 'Dejar que un modelo lea las ofertas',
  refused: 'El navegador no pudo acceder a esta dirección; no se ha encendido nada.',
  provider: 'Modelo',
  providers: {
    groq: 'Groq, con mi propia clave',
    compatible: 'Otro servidor con la API de OpenAI',
    built_in: 'El modelo de Chrome, en este ordenador',
  },
  address: 'Dirección del servidor',
  addressHelp:
    'La parte anterior a /chat/completions, por ejemplo http://localhost:11434/v1 para Ollama. https, o http en este ordenador.',
  ollama: 'Ollama tiene que permitir esta extensión: OLLAMA_ORIGINS=chrome-extension://*',
  key: 'Clave',
  keyHelp: 'Se guarda solo en este navegador y se envía solo a este servidor.',
  keyKept: (end: string) =>
    end ? `Hay una clave guardada. Termina en …${end}.` : 'Hay una clave guardada.',
  noKey: 'No hay ninguna clave guardada para este servidor.',
  keep: 'Guardar y probar',
  test: 'Probar',
  testing: 'Probando…',
  deleteKey: 'Borrar la clave',
  session: 'Olvidar la clave al cerrar el navegador',
  model: 'Nombre del modelo',
  wrong: {
    base_url:
      'Escriba una dirección con https, o con http en este ordenador, por ejemplo http://localhost:11434/v1.',
    daily_tokens: 'Escriba un número de 10.000 a 100.000.000.',
    model: 'Elija primero un modelo.',
  },
  modelHelp: 'Pulse Probar para elegir entre lo que ofrece el servidor.',
  ask: 'Qué ofertas lee',
  asks: {
    undecided: 'Solo las que las reglas dejan abiertas y cuya descripción se conoce',
    all: 'Todas, también las conocidas solo por su título (muchos más tokens)',
  },
  budget: 'Tokens al día, como mucho',
  budgetHelp: 'Se cuentan aquí, para la pregunta y la respuesta. El día empieza a medianoche UTC.',
  used: (used: string, most: string) => `${used} de ${most} tokens usados hoy`,
  sent: 'Qué se envía y a quién',
  toNobody: 'Nada sale de este ordenador: el modelo funciona en el navegador.',
  toNone: 'A nadie todavía: no hay dirección.',
  to: (host: string) => `A ${host}, por una conexión cifrada:`,
  toHere: (host: string) => `A ${host}, en este ordenador:`,
  goes: 'sus habilidades, su experiencia y el puesto que busca; y de cada oferta su título, empresa, lugar y como mucho 1.500 caracteres de su descripción.',
  stays:
    'Nunca: su nombre, sus notas, su lista de ofertas, sus números en LinkedIn ni ninguna página que visite.',
  track: 'Leer mis ofertas guardadas',
  trackHelp:
    'Su puntuación pasa a ser la del modelo. Cada cambio se puede deshacer en el historial de la oferta.',
  started: (asked: number, left: number) =>
    asked === 0
      ? 'No hay nada que leer: las reglas las deciden o no se conocen sus descripciones.'
      : `${asked} ofertas por leer; ${left} quedan fuera.`,
  last: (read: number, total: number) => `La última vez se leyeron ${read} de ${total} ofertas.`,
  lastPage: (read: number, total: number) =>
    `En la última página se leyeron ${read} de ${total} ofertas.`,
  lastStopped: (read: number, total: number) =>
    `La última vez se detuvo después de ${read} de ${total} ofertas.`,
  loading: 'Cargando',
}
