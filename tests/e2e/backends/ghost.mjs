// A Ghost site's Content API as far as the app asks for it: posts by page and by tag, one by its slug, tags with
// their counts, and a key without which it answers nothing.
//
// It is deliberately regular: what real sites send that breaks readers is tested natively, in core.

import { json } from "../server.mjs";

const KEY = "22444f78447824223cefc48062";
const TAGS = [
  { id: "6a1f0c3e9b7d5a2c4e8f0b31", name: "International Solidarity", slug: "international-solidarity" },
  { id: "6a1f0c3e9b7d5a2c4e8f0b32", name: "Work & Wages", slug: "work-wages" },
];

/** What goes into broadside.json in the place of the demo's source. */
export const GHOST_SOURCE = { id: "site", title: "The Lantern", type: "ghost", url: "ghostly/", key: KEY };

/** A site with as many posts as asked for, every fifth for members alone, mounted at `ghostly/`. */
export function ghostOn(host, nPosts) {
  const posts = Array.from({ length: nPosts }, (_, index) => post(host, nPosts - index));
  host.mount("ghostly/ghost/api/content/", ({ path, url }) => {
    if (url.searchParams.get("key") !== KEY) return failed(401, "UnauthorizedError", "Unknown Content API Key");
    const [, slug] = /^posts\/slug\/([^/]+)\/$/.exec(path) ?? [];
    if (slug) return found(posts.filter((it) => it.slug === slug));
    if (path === "posts/") return listed(filtered(posts, url), url);
    if (path === "tags/") return answered({ tags: TAGS.map((it) => ({ ...it, count: { posts: nPosts / 2 } })) });
    return failed(404, "NotFoundError", "Resource not found");
  });
}

function post(host, number) {
  const tag = TAGS[number % TAGS.length];
  const published = new Date(Date.UTC(2026, 10, 1) + number * 3_600_000).toISOString().replace("Z", "+00:00");
  const isPublic = number % 5 !== 0;
  return {
    id: number.toString(16).padStart(24, "0"),
    title: `Lamp ${number} is lit`,
    slug: `lamp-${number}`,
    html: isPublic ? `<p>The wick of lamp ${number} was trimmed at dusk.</p>` : "",
    feature_image: null,
    visibility: isPublic ? "public" : "members",
    access: isPublic,
    published_at: published,
    updated_at: published,
    custom_excerpt: null,
    excerpt: `Who trims the wick of lamp ${number}.`,
    url: `${host.url}ghostly/lamp-${number}/`,
    tags: [tag],
    primary_tag: tag,
    authors: [{ id: "1", name: "Marisol Quay", slug: "marisol", url: `${host.url}ghostly/author/marisol/` }],
  };
}

/** By the filters that the app asks for: tags in quotes, a comma for any of them. */
function filtered(posts, url) {
  const wanted = [...(url.searchParams.get("filter") ?? "").matchAll(/tag:'([^']+)'/g)].map(([, slug]) => slug);
  return wanted.length === 0 ? posts : posts.filter((it) => it.tags.some(({ slug }) => wanted.includes(slug)));
}

function listed(posts, url) {
  const limit = Math.min(100, Number(url.searchParams.get("limit") ?? 15));
  const page = Number(url.searchParams.get("page") ?? 1);
  const pages = Math.max(1, Math.ceil(posts.length / limit));
  const next = page < pages ? page + 1 : null;
  const pagination = { page, limit, pages, total: posts.length, next, prev: page > 1 ? page - 1 : null };
  return answered({ posts: posts.slice((page - 1) * limit, page * limit), meta: { pagination } });
}

function found(posts) {
  return posts.length > 0 ? answered({ posts }) : failed(404, "NotFoundError", "Resource not found");
}

function answered(body) {
  return json(200, body, { "access-control-allow-origin": "*" });
}

function failed(status, type, message) {
  return json(status, { errors: [{ message, type, code: null }] }, { "access-control-allow-origin": "*" });
}
