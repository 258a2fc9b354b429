/*
 * The partner's page: sets the first element as the form says, and lists what both elements tell.
 * It is deliberately all that a page has to know of the element: attributes and events.
 */

const form = document.querySelector(".settings");
const feed = document.querySelector(".harbour");
const told = document.querySelector(".told");

form.addEventListener("input", () => {
  for (const name of ["topics", "layout", "theme", "mode", "limit"]) feed[name] = form.elements[name].value;
  feed.newsletter = form.elements.newsletter.checked;
});

for (const name of ["ready", "loaded", "error", "open", "subscribe"]) {
  document.addEventListener(`broadside:${name}`, (event) => {
    const line = document.createElement("li");
    line.textContent = `${name} ${JSON.stringify(event.detail)}`;
    told.append(line);
    if (name === "open" && !form.elements.follow.checked) event.preventDefault();
  });
}
