// A browser's voices as a test wants them: what they are told to say is written down, and a piece ends when the test says
// so.
//
// It is deliberately silent, and deliberately as exact as the real thing about what stops a piece: `cancel` ends it with an
// error, as browsers do.

/** Gives the pages of `context` voices of these languages; with `null`, no speech at all. */
export function giveVoices(context, languages) {
  return context.addInitScript((wanted) => {
    if (wanted === null) {
      Object.defineProperty(window, "speechSynthesis", { value: undefined, configurable: true });
      return;
    }
    const voices = wanted.map(([lang, localService]) => ({ lang, localService, name: lang, voiceURI: lang }));
    const said = [];
    let current = null;
    const end = (type) => {
      const ended = current;
      current = null;
      ended?.[`on${type}`]?.(new Event(type));
    };
    window.voices = { said, end: () => end("end"), fail: () => end("error"), isSpeaking: () => current !== null };
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        Object.assign(this, { text, lang: "", rate: 1, voice: null, onend: null, onerror: null });
      }
    };
    const speechSynthesis = {
      getVoices: () => voices,
      speak(utterance) {
        current = utterance;
        said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate, voice: utterance.voice?.lang });
      },
      cancel: () => current && end("error"),
    };
    Object.defineProperty(window, "speechSynthesis", { value: speechSynthesis, configurable: true });
  }, languages);
}

/** What the page's voices were told to say so far. */
export function said(page) {
  return page.evaluate(() => window.voices.said);
}

/** The piece that is being said ends by itself. */
export function endPiece(page) {
  return page.evaluate(() => window.voices.end());
}
