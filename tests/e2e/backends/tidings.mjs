// Small newsrooms that write in other languages than the demo's, each with a handful of stories of its own.
//
// They are deliberately no translations of the demo.

/** A newsroom on a Spanish-speaking coast. */
export const SPANISH = newsroom({
  language: "es",
  name: "La Amarra",
  tagline: "Noticias del puerto",
  description: "Un periódico de sus lectoras y lectores.",
  topics: [["trabajo", "Trabajo"], ["vivienda", "Vivienda"]],
  stories: [
    ["la-grua-parada", "La grúa que nadie quiso mover", "La grúa del muelle sur lleva nueve días quieta.", "trabajo"],
    ["treinta-y-dos-llaves", "Treinta y dos llaves", "El bloque de la calle del Ancla ya es de quien vive en él.", "vivienda"],
    ["turno-de-noche", "Turno de noche", "Las limpiadoras del ferri cobran por fin las horas de noche.", "trabajo"],
  ],
});

/** One whose language the app does not speak, written from right to left. */
export const HEBREW = newsroom({
  language: "he",
  name: "קול הנמל",
  tagline: "חדשות מן הרציף",
  description: "עיתון של קוראיו.",
  topics: [["work", "עבודה"]],
  stories: [["the-crane", "העגורן שאיש לא רצה להזיז", "תשעה ימים עומד העגורן ברציף הדרומי.", "work"]],
});

function newsroom({ language, name, tagline, description, topics, stories }) {
  const config = {
    newsroom: { name, tagline, description, language },
    sources: [{ id: "own", title: name, type: "jsonfeed", url: "tidings.json" }],
    topics: topics.map(([slug, title]) => ({ slug, title })),
  };
  const items = stories.map(([slug, title, text, tag], index) => ({
    id: slug,
    url: `https://tidings.example/${slug}/`,
    title,
    summary: text,
    content_html: `<p>${text}</p>`,
    tags: [tag],
    authors: [{ name: "Irene Salvat" }, { name: "Íñigo Roura" }],
    date_published: `2026-11-2${3 - index}T08:00:00Z`,
  }));
  return { config, files: { "tidings.json": { version: "https://jsonfeed.org/version/1.1", title: name, language, items } } };
}
