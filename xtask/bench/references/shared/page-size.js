// How many stories a list begins with, and how many come with «More stories»: as many as Broadside shows.
//
// It is deliberately a file of its own, because the page is printed outside of a browser.

export const PAGE = 20;
