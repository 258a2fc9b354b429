// A WordPress site's REST API as far as the app asks for it: posts by page and by category, with embedded
// authors, pictures and terms, and the totals in the headers.
//
// It is deliberately regular: what real sites send that breaks readers is tested natively, in core.

import { json } from "../server.mjs";

const CATEGORIES = [
  { id: 3, name: "International Solidarity", slug: "international-solidarity" },
  { id: 4, name: "Work &#038; Wages", slug: "work-wages" },
];

/**
 * A site with as many posts as asked for, mounted at `wordpress/`; its root is `wordpress/wp-json/`. Each has `picture`
 * for its own, as WordPress embeds one, where that is given.
 */
export function wordPressOn(host, nPosts, picture) {
  const posts = Array.from({ length: nPosts }, (_, index) => post(host, nPosts - index, picture));
  host.mount("wordpress/wp-json/wp/v2/", ({ path, url }) => {
    if (path.startsWith("categories")) return listed(termsFor(url), url);
    if (path.startsWith("posts")) return listed(postsFor(posts, url), url);
    return json(404, { code: "rest_no_route", message: "No route was found.", data: { status: 404 } });
  });
}

/** What goes into broadside.json in the place of the demo's source. */
export const WORDPRESS_SOURCE = {
  id: "site", title: "The Slipway", type: "wordpress", url: "wordpress/wp-json/",
};

function post(host, number, picture) {
  const category = CATEGORIES[number % CATEGORIES.length];
  const published = new Date(Date.UTC(2026, 10, 1) + number * 3_600_000).toISOString().slice(0, 19);
  return {
    id: number,
    date: published,
    date_gmt: published,
    modified_gmt: published,
    slug: `dispatch-${number}`,
    status: "publish",
    type: "post",
    link: `${host.url}wordpress/dispatch-${number}/`,
    title: { rendered: `Dispatch ${number} &#8211; from the slipway` },
    excerpt: { rendered: `<p>What was launched on day ${number} [&hellip;]</p>`, protected: false },
    content: { rendered: `<p style="color:red">Hull number ${number} went in.</p>`, protected: false },
    author: 2,
    featured_media: picture ? 7 : 0,
    categories: [category.id],
    tags: [],
    sticky: false,
    _links: {},
    _embedded: {
      author: [{ id: 2, name: "Marisol Quay", link: `${host.url}author/marisol/`, slug: "marisol" }],
      "wp:term": [[{ ...category, taxonomy: "category" }], []],
      ...(picture ? { "wp:featuredmedia": [{ id: 7, media_type: "image", ...picture }] } : {}),
    },
  };
}

function termsFor(url) {
  const slugs = url.searchParams.get("slug")?.split(",");
  return CATEGORIES.filter((it) => !slugs || slugs.includes(it.slug))
    .map((it) => ({ ...it, count: 5, description: "", taxonomy: "category", parent: 0, meta: [] }));
}

function postsFor(posts, url) {
  const ids = url.searchParams.get("categories")?.split(",").map(Number);
  const slug = url.searchParams.get("slug");
  const words = url.searchParams.get("search")?.toLowerCase().split(" ") ?? [];
  return posts.filter((it) => !ids || ids.some((id) => it.categories.includes(id)))
    .filter((it) => !slug || it.slug === slug)
    .filter((it) => words.every((word) => it.title.rendered.toLowerCase().includes(word)));
}

/** One page of a list, with the headers that say how many there are. */
function listed(items, url) {
  const perPage = Number(url.searchParams.get("per_page") ?? 10);
  const page = Number(url.searchParams.get("page") ?? 1);
  const nPages = Math.ceil(items.length / perPage);
  if (page > Math.max(1, nPages)) {
    return json(400, { code: "rest_post_invalid_page_number", message: "Too far.", data: { status: 400 } });
  }
  return json(200, items.slice((page - 1) * perPage, page * perPage), {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "X-WP-Total, X-WP-TotalPages, Link",
    "x-wp-total": String(items.length),
    "x-wp-totalpages": String(nPages),
  });
}
