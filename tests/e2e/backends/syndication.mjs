// Feeds in XML as the app meets them: an RSS feed of as many stories as asked for, with XHTML and styles in its bodies
// as editors write them, and a feed as Ghost writes it, whose story begins with its own lead picture.
//
// It is deliberately regular: what real feeds get wrong is tested natively, in core.

const TYPE = { "content-type": "application/rss+xml; charset=utf-8", "cache-control": "no-cache" };

/** What goes into broadside.json in the place of the demo's source. */
export const RSS_SOURCE = { id: "rss", title: "The Capstan", type: "rss", url: "rss/feed.xml" };
export const GHOST_RSS_SOURCE = { id: "rss", title: "The Lantern", type: "rss", url: "rss/ghost.xml" };

/** An RSS feed, mounted at `rss/feed.xml`. */
export function rssOn(host, nStories) {
  const items = Array.from({ length: nStories }, (_, index) => item(nStories - index));
  host.mount("rss/feed.xml", () => ({ status: 200, headers: TYPE, body: feed("The Capstan", items) }));
}

/** An RSS feed of a newsroom that gives no more than excerpts, mounted at `rss/feed.xml`. */
export function rssOfExcerptsOn(host, nStories) {
  const items = Array.from({ length: nStories }, (_, index) => {
    return item(nStories - index).replace(/<content:encoded>[^]*<\/content:encoded>/, "");
  });
  host.mount("rss/feed.xml", () => ({ status: 200, headers: TYPE, body: feed("The Capstan", items) }));
}

/** A feed as Ghost writes it, mounted at `rss/ghost.xml`. */
export function ghostRssOn(host) {
  const picture = `${host.url}demo/images/boat.svg`;
  const story = `<item>
    <title><![CDATA[The lamp that stayed lit]]></title>
    <link>https://lantern.example/the-lamp/</link>
    <guid isPermaLink="false">69c1e5d40f3b2a0001d7c901</guid>
    <pubDate>Tue, 03 Nov 2026 08:30:00 GMT</pubDate>
    <media:content url="${picture}" medium="image"/>
    <content:encoded><![CDATA[<img src="${picture}" alt="A lamp"><p>It burned all week.</p>]]></content:encoded>
  </item>`;
  host.mount("rss/ghost.xml", () => ({ status: 200, headers: TYPE, body: feed("The Lantern", [story]) }));
}

function feed(title, items) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${title}</title><link>https://capstan.example/</link>${items.join("\n")}</channel></rss>`;
}

function item(number) {
  const day = new Date(Date.UTC(2026, 10, 1) + number * 3_600_000).toUTCString();
  const body = `<div xmlns="http://www.w3.org/1999/xhtml" style="margin: 0 auto">
    <p style="text-align: center; color: #333" onclick="window.hacked = 1">Bar ${number} was pushed round twice.<br /></p>
    <script type="text/javascript">window.hacked = 1</script><hr class="rule" style="width: 50%" /></div>`;
  return `<item><title>Bar ${number} turns</title><link>https://capstan.example/${number}</link>
    <guid>https://capstan.example/${number}</guid><pubDate>${day}</pubDate><dc:creator>Marisol Quay</dc:creator>
    <category>Labour</category><description>Who pushed bar ${number}.</description>
    <content:encoded><![CDATA[${body}]]></content:encoded></item>`;
}
