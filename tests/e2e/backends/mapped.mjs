// A headless CMS as far as the app asks for it: articles with nested attributes by page, by topic and by slug, and
// the total in the document.
//
// It is deliberately regular: what real systems send that breaks readers is tested natively, in core.

import { json } from "../server.mjs";

const TOPICS = [
  { name: "International Solidarity", slug: "international-solidarity" },
  { name: "Work & Wages", slug: "work-wages" },
];

/** What goes into broadside.json in the place of the demo's source: every word of how the CMS answers. */
export const MAPPED_SOURCE = {
  id: "site",
  title: "The Sluice",
  type: "mapped",
  url: "cms/api/articles?populate=*",
  base: "cms/",
  items: "data",
  fields: {
    id: "id",
    slug: "attributes.slug",
    url: "stories/{attributes.slug}/",
    title: "attributes.title",
    excerpt: "attributes.summary",
    body: "attributes.body",
    authors: { list: "attributes.authors.data[*].attributes" },
    topics: { list: "attributes.topics.data[*].attributes", slug: "slug" },
    published: "attributes.publishedAt",
    language: "attributes.locale",
  },
  paging: { type: "page", parameter: "pagination[page]", size_parameter: "pagination[pageSize]" },
  total: "meta.pagination.total",
  topic_parameter: "filters[topics][slug][$eq]",
  article_parameter: "filters[slug][$eq]",
};

/** A CMS with as many articles as asked for, mounted at `cms/`. */
export function cmsOn(host, nArticles) {
  const articles = Array.from({ length: nArticles }, (_, index) => article(nArticles - index));
  host.mount("cms/api/articles", ({ url }) => {
    const parameter = (name) => url.searchParams.get(name);
    const slug = parameter("filters[slug][$eq]");
    const topic = parameter("filters[topics][slug][$eq]");
    const found = articles
      .filter((it) => slug === null || it.attributes.slug === slug)
      .filter((it) => topic === null || it.attributes.topics.data.some(({ attributes }) => attributes.slug === topic));
    const page = Number(parameter("pagination[page]") ?? 1);
    const pageSize = Number(parameter("pagination[pageSize]") ?? 25);
    const data = found.slice((page - 1) * pageSize, page * pageSize);
    const pageCount = Math.ceil(found.length / pageSize);
    return json(200, { data, meta: { pagination: { page, pageSize, pageCount, total: found.length } } });
  });
}

function article(number) {
  return {
    id: number,
    attributes: {
      slug: `gate-${number}`,
      title: `Gate ${number} is shut`,
      summary: `Who turns the wheel of gate ${number}.`,
      body: `<p>The wheel of gate ${number} was oiled at dawn.</p>`,
      locale: "en",
      publishedAt: new Date(Date.UTC(2026, 10, 1) + number * 3_600_000).toISOString(),
      authors: { data: [{ id: 1, attributes: { name: "Marisol Quay" } }] },
      topics: { data: [{ id: number % TOPICS.length, attributes: TOPICS[number % TOPICS.length] }] },
    },
  };
}
