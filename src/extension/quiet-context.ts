/**
 * Takes the place of WXT's content script context, which announces itself to the page with an event
 * that carries the extension's id. We promise to leave no trace, and use nothing else of it.
 */
export class ContentScriptContext {}
