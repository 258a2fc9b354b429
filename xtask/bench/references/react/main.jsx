// The reader in React: the same page as the plain one, with hooks and a keyed list.
//
// It is deliberately idiomatic and no more: no router, no store.

import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { chosen, dayOf, isAddress, loadStories, signUp } from "../shared/feed.js";
import { PAGE } from "../shared/page-size.js";
import { TOPICS } from "../../articles.mjs";

function Card({ story }) {
  return (
    <article>
      <h2><a href={story.url}>{story.title}</a></h2>
      <p>{story.summary}</p>
      <footer>
        <span>{story.authors[0].name}</span>
        <time dateTime={story.date_published}>{dayOf(story.date_published)}</time>
        <span>{story.tags.join(", ")}</span>
      </footer>
    </article>
  );
}

function Signup() {
  const [email, setEmail] = useState("");
  const [outcome, setOutcome] = useState("");
  async function onSubmitted(event) {
    event.preventDefault();
    if (!isAddress(email.trim())) return setOutcome("This is no address.");
    return setOutcome(await signUp(email.trim()).then(() => "Look into your mail.", () => "That did not work."));
  }
  return (
    <form onSubmit={onSubmitted} noValidate>
      <input type="email" name="email" aria-label="E-mail" value={email} onChange={(it) => setEmail(it.target.value)} />
      <button>Sign up</button>
      <span role="status">{outcome}</span>
    </form>
  );
}

function Reader({ stories, hasFailed }) {
  const [topic, setTopic] = useState("");
  const [words, setWords] = useState("");
  const [nShown, setNShown] = useState(PAGE);
  const found = useMemo(() => chosen(stories, topic, words), [stories, topic, words]);
  function choose(set, value) {
    setNShown(PAGE);
    set(value);
  }
  return (
    <>
      <h1>The Measured Post</h1>
      <nav aria-label="Topics">
        {["", ...TOPICS].map((it) => (
          <button key={it} data-topic={it} aria-pressed={topic === it} onClick={() => choose(setTopic, it)}>
            {it || "All"}
          </button>
        ))}
      </nav>
      <input type="search" aria-label="Search" value={words} onChange={(it) => choose(setWords, it.target.value)} />
      <Signup />
      <main>
        {hasFailed ? "The stories could not be loaded." : found.slice(0, nShown).map((story) => <Card key={story.id} story={story} />)}
        {found.length > nShown && <button onClick={() => setNShown(nShown + PAGE)}>More stories</button>}
      </main>
    </>
  );
}

function mount(props) {
  createRoot(document.querySelector("#app")).render(<Reader {...props} />);
}

await loadStories().then((stories) => mount({ stories }), () => mount({ stories: [], hasFailed: true }));
