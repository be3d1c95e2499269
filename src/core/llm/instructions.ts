/**
 * Signs that a posting talks to a model instead of to a person. A posting with one is not sent, and
 * its badge says so.
 */
const SIGNS: readonly RegExp[] = [
  // Orders to drop what was said before.
  /\b(ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(previous|prior|above|earlier|all|any|your|these|the)\b.{0,30}\b(instructions?|prompts?|rules?|context|guidelines?|messages?|directives?)\b/iu,
  /\b(ignorier\w*|vergiss|vergessen sie|missachte\w*)\b.{0,40}\b(anweisung\w*|regeln|vorgaben|instruktion\w*|prompt)/iu,
  /\b(ignore[zr]?|oublie[zr]?)\b.{0,40}\b(instructions?|consignes?|règles)\b/iu,
  /\b(ignora|ignore|ignorar|olvida|olvide|esquece|esqueça|dimentica|ignorate)\b.{0,40}\b(instrucci\w+|instruç\w+|istruzion\w+|reglas|regras|regole)/iu,
  /\b(negeer|vergeet)\b.{0,40}\b(instructies|regels|opdrachten)\b/iu,
  /忽略.{0,12}(指令|指示|说明)|無視.{0,12}|(指示|命令)を無視|игнорируй\w*.{0,30}инструкц/iu,
  // Talk of models and of their parts.
  /\b(your|my|this|the) (system|developer) (prompt|message|instruction)s?\b|\bas an? (ai (language )?(model|assistant|system|tool|reader|recruiter|bot)|language model|llm)\b/iu,
  /\b(you are|act as|pretend to be|du bist|sie sind|tu es|vous êtes|eres|sei|você é|je bent)\b (now |jetzt |maintenant |ahora |agora |nu )?((an?|ein\w*|une?|um|een) )?([\p{L}-]+ ){0,2}(ai|a\.i\.|ki|ia|llm|chat ?gpt|gpt|language model|sprachmodell|modèle de langage|modelo de lenguaje|scoring model|recruiter bot)\b/iu,
  /\b(dear|hey|attention|note to|hinweis an|an alle|note pour|nota para)\b.{0,20}\b(ai|ki|ia|llms?|bots?|models?|gpt|chatgpt|screening (tool|system)s?|language models?)\b/iu,
  /\b(ai|llm|gpt|chatgpt|language) (models?|assistants?|systems?|tools?|readers?)\b.{0,40}\b(must|should|shall|please|have to|need to)\b/iu,
  // Our own reply's words, and numbers dictated to it.
  /match[_ ]?percentage|ranking[_ ]?level|matched[_ ]?skills|missing[_ ]?skills|json[_ ]?schema|"results"\s*:/iu,
  /\b(rate|score|rank|grade|mark|evaluate)\b.{0,15}\b(this|it|me|us|every\w*|all|the (job|posting|role|candidate|applicant|profile|match))\b.{0,40}\b(100|hundred|99|highest|maximum|perfect|zero)\b/iu,
  /\b(bewerte\w*|notez|évaluez?|puntúa|valora|califica|valuta|avalie|beoordeel)\b.{0,50}\b(100|hundert|cent|cien|cento|honderd|maxim\w*)\b/iu,
  /\b(100|hundred|full|maximum|highest)\b.{0,20}\b(score|match|rating|points)\b.{0,40}\b(job|posting|candidate|applicant|profile)|\b(score|rating) of (100|0)\b/iu,
  /\b(other|neighbou?ring|next|previous|remaining|all) (jobs?|postings?|listings?|results?)\b.{0,50}\b(0|zero|lowest|low|worst|ignore|100)\b/iu,
  /\b(claim|say|state|pretend|report|list)\b.{0,30}\b(that )?(the )?(candidate|applicant|user|profile)\b.{0,30}\b(has|knows|masters|skills?)\b/iu,
  // Markup of chats, and calls of tools.
  /<\|?\/?(im_start|im_end|system|assistant|user|endoftext|tool)[^>]{0,20}\|?>|\[\/?INST\]|<<\/?SYS>>|^[^\S\r\n\u2028\u2029]*#{2,}\s*(system|assistant|instruction)/imu,
  /^[^\S\r\n\u2028\u2029]*(system|assistant|user)\s*:/imu,
  /\b(tool_call|function_call)\b|\bcall the (tool|function)\b|\b(reveal|repeat|print)\b.{0,40}\b(prompt|instructions?|api[_ ]?key|system|json|schema)\b/iu,
  // Text hidden from people: invisible characters in a row, and long encoded runs.
  /(?:[\u200B\u200C\u2060\u2062-\u2064\uFEFF]|\u200D){3,}|[\u{E0000}-\u{E007F}]{3,}|[\u202A-\u202E]{2,}/u,
  /\b(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{48,}={0,2}/u,
]

/** Longest run of a text that is looked at; a posting is cut far below it before it is sent. */
const LOOKED_AT = 20_000

/** True when a posting's text seems to be written for a model, in the text itself or spelled apart. */
export function talksToModel(text: string): boolean {
  const head = text.slice(0, LOOKED_AT).normalize('NFKC')
  const forms = [head, withoutDisguise(head)]
  return forms.some((form) => SIGNS.some((sign) => sign.test(form)))
}

/** The text without invisible characters, look-alike digits, and letters spelled a p a r t or d.o.t.t.e.d. */
function withoutDisguise(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060-\u2064\u00AD\uFEFF\u202A-\u202E]/g, '')
    .replace(/(?<!\p{L})\p{L}([ .\-_*])(?:\p{L}\1)+\p{L}(?!\p{L})/gu, (run) =>
      run.replace(/[ .\-_*]/g, ''),
    )
    .replace(/(?<=\p{L})[013457@$]|[013457@$](?=\p{L})/gu, (sign) => LOOKALIKES[sign] ?? sign)
    .replace(/[аеорсух]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/\s+/g, ' ')
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
}
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
}
