//! `embed/README.txt`: what a newsroom sends to a partner who asks how to get the stories.
//!
//! Deliberately absent: everything that can be set; docs/embedding.md has it.

use super::{MOVING, Supplies};
use crate::Site;
use broadside_core::config::Config;

/// Where the edition will be read is for the newsroom to put in, when the press was not told.
const UNKNOWN_SITE: &str = "https://WHERE-THIS-FOLDER-IS.example/";

/// The text.
pub fn handout(config: &Config, site: Option<&Site>, supplies: &Supplies) -> String {
    let name = &config.newsroom.name;
    let root = site.map_or_else(|| UNKNOWN_SITE.to_owned(), |it| it.address_of(""));
    let topic = config
        .topics
        .first()
        .map_or_else(String::new, |it| format!(" topics=\"{}\"", it.topic.slug.as_str()));
    let element = format!(
        "<broadside-feed{topic} limit=\"5\" layout=\"list\" partner=\"your-name\">\n  \
         <a href=\"{root}\">The latest stories of {}</a>\n</broadside-feed>\n",
        escaped(name)
    );
    let topics: Vec<String> = config
        .topics
        .iter()
        .map(|it| format!("  {:<28} {}\n", it.topic.slug.as_str(), it.topic.title))
        .collect();
    let topics = if topics.is_empty() { String::new() } else { format!("TOPICS\n\n{}\n", topics.concat()) };
    let pinned = supplies.pinned();
    format!(
        "The stories of {name} on your page\n\n\
         Paste this where they should stand. The link in it is shown wherever the stories cannot be.\n\n\
         <script type=\"module\" src=\"{root}{MOVING}\"></script>\n{element}\n\
         Whatever can be set is to be tried at {root}embed/\n\n\
         {topics}\
         A VERSION THAT NEVER CHANGES\n\n\
         With this script in the place of the one above, your readers' browsers run exactly these bytes or nothing:\n\n\
         <script type=\"module\" src=\"{root}{}\"\n  integrity=\"{}\" crossorigin=\"anonymous\"></script>\n\n\
         WITHOUT A SCRIPT\n\n\
         <iframe src=\"{root}embed/stories/?limit=5&amp;layout=list&amp;partner=your-name\"\n  \
         title=\"Stories of {}\" width=\"100%\" height=\"900\" loading=\"lazy\"\n  \
         sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\"></iframe>\n",
        pinned.path,
        pinned.integrity,
        escaped(name),
    )
}

fn escaped(text: &str) -> String {
    let mut html = String::new();
    crate::markup::push_escaped(&mut html, text);
    html
}
