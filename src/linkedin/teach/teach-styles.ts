/** The line that says what to do, and the frame around the text under the pointer. */
export const TEACH_CSS = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important;
}
.word {
  position: fixed; inset: 12px 12px auto; margin-inline: auto; width: fit-content; max-width: 560px; box-sizing: border-box;
  padding: 10px 16px; border: 2px solid #71b7fb; border-radius: 8px; background: #10161b; color: #fff;
  font: 600 14px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / .4);
  pointer-events: none;
}
.frame {
  position: fixed; box-sizing: border-box; pointer-events: none; border-radius: 4px; border: 2px solid #0a66c2;
  outline: 2px solid #fff; background: rgb(10 102 194 / .14);
}
`
