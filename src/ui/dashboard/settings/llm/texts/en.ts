/** What the settings of reading by a language model say. */
export const en = {
  title: 'Reading by a language model',
  intro:
    'The rules score every job at once, on this computer. If you like, a language model reads the jobs that the rules leave open, and says in a sentence how they fit. It is off until you switch it on.',
  enable: 'Let a model read postings',
  refused: 'The browser was not allowed to reach this address, so nothing was switched on.',
  provider: 'Model',
  providers: {
    groq: 'Groq, with my own key',
    compatible: 'Another server with OpenAI’s API',
    built_in: 'Chrome’s own model, on this computer',
  },
  address: 'Address of the server',
  addressHelp:
    'The part before /chat/completions, such as http://localhost:11434/v1 for Ollama. https, or http on this computer.',
  ollama: 'Ollama has to allow this extension: OLLAMA_ORIGINS=chrome-extension://*',
  key: 'Key',
  keyHelp: 'It is kept in this browser only, and sent to this server alone.',
  keyKept: (end: string) => (end ? `A key is kept. It ends with …${end}.` : 'A key is kept.'),
  noKey: 'No key is kept for this server.',
  keep: 'Keep and test',
  test: 'Test',
  testing: 'Testing…',
  deleteKey: 'Delete the key',
  session: 'Forget the key when the browser closes',
  model: 'Name of the model',
  wrong: {
    base_url:
      'Enter an address with https, or with http on this computer, such as http://localhost:11434/v1.',
    daily_tokens: 'Enter a number from 10,000 to 100,000,000.',
    model: 'Choose a model first.',
  },
  modelHelp: 'Press Test to choose from what the server offers.',
  ask: 'Which jobs it reads',
  asks: {
    undecided: 'Only those the rules leave open, with a known description',
    all: 'All, also those known by their title only (many more tokens)',
  },
  budget: 'Most tokens a day',
  budgetHelp: 'Counted here, for the question and the answer. The day begins at midnight UTC.',
  used: (used: string, most: string) => `${used} of ${most} tokens used today`,
  sent: 'What is sent, and to whom',
  toNobody: 'Nothing leaves this computer: the model runs in the browser.',
  toNone: 'Nobody yet: there is no address.',
  to: (host: string) => `To ${host}, over an encrypted connection:`,
  toHere: (host: string) => `To ${host}, on this computer:`,
  goes: 'your skills, your experience and your target role; and of each job its title, company, location and at most 1,500 characters of its description.',
  stays:
    'Never: your name, your notes, your list of jobs, its numbers at LinkedIn, or any page you visit.',
  track: 'Read my tracked jobs',
  trackHelp: 'Their scores become the model’s. Each change can be taken back in the job’s history.',
  started: (asked: number, left: number) =>
    asked === 0
      ? 'There is nothing to read: the rules decide them, or their descriptions are not known.'
      : `${asked} jobs to read; ${left} left out.`,
  last: (read: number, total: number) => `Last time, ${read} of ${total} jobs were read.`,
  lastPage: (read: number, total: number) =>
    `On the last page, ${read} of ${total} jobs were read.`,
  lastStopped: (read: number, total: number) =>
    `Last time, it was stopped after ${read} of ${total} jobs.`,
  loading: 'Loading',
}
