// The reader in Solid: the same page as the plain one, with signals and a keyed list.
//
// It is deliberately idiomatic and no more: no router, no store.

import { For, Show, createMemo, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { chosen, dayOf, isAddress, loadStories, signUp } from "../shared/feed.js";
import { PAGE } from "../shared/page-size.js";
import { TOPICS } from "../../articles.mjs";

function Card(props) {
  return (
    <article>
      <h2><a href={props.story.url}>{props.story.title}</a></h2>
      <p>{props.story.summary}</p>
      <footer>
        <span>{props.story.authors[0].name}</span>
        <time dateTime={props.story.date_published}>{dayOf(props.story.date_published)}</time>
        <span>{props.story.tags.join(", ")}</span>
      </footer>
    </article>
  );
}

function Signup() {
  const [email, setEmail] = createSignal("");
  const [outcome, setOutcome] = createSignal("");
  async function onSubmitted(event) {
    event.preventDefault();
    if (!isAddress(email().trim())) return setOutcome("This is no address.");
    return setOutcome(await signUp(email().trim()).then(() => "Look into your mail.", () => "That did not work."));
  }
  return (
    <form onSubmit={onSubmitted} novalidate>
      <input type="email" name="email" aria-label="E-mail" value={email()} onInput={(it) => setEmail(it.target.value)} />
      <button>Sign up</button>
      <span role="status">{outcome()}</span>
    </form>
  );
}

function Reader(props) {
  const [topic, setTopic] = createSignal("");
  const [words, setWords] = createSignal("");
  const [nShown, setNShown] = createSignal(PAGE);
  const found = createMemo(() => chosen(props.stories, topic(), words()));
  function choose(set, value) {
    setNShown(PAGE);
    set(value);
  }
  return (
    <>
      <h1>The Measured Post</h1>
      <nav aria-label="Topics">
        <For each={["", ...TOPICS]}>
          {(it) => (
            <button data-topic={it} aria-pressed={topic() === it} onClick={() => choose(setTopic, it)}>
              {it || "All"}
            </button>
          )}
        </For>
      </nav>
      <input type="search" aria-label="Search" value={words()} onInput={(it) => choose(setWords, it.target.value)} />
      <Signup />
      <main>
        <Show when={!props.hasFailed} fallback="The stories could not be loaded.">
          <For each={found().slice(0, nShown())}>{(story) => <Card story={story} />}</For>
          <Show when={found().length > nShown()}>
            <button onClick={() => setNShown(nShown() + PAGE)}>More stories</button>
          </Show>
        </Show>
      </main>
    </>
  );
}

function mount(props) {
  document.querySelector("#app").replaceChildren();
  render(() => <Reader {...props} />, document.querySelector("#app"));
}

await loadStories().then((stories) => mount({ stories }), () => mount({ stories: [], hasFailed: true }));
