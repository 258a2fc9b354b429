//! Who the newsroom is, its topics, and the configuration as a whole.
//!
//! Deliberately absent: sources, the newsletter and campaigns, which have files of their own.

use super::compact;
use crate::campaign::Campaign;
use crate::config::{Branding, Colour, Config, Newsroom, Source, TopicPage};
use crate::model::{InterfaceChoice, LanguageTag, SourceId, Topic, TopicSlug, WebAddress};
use crate::signup::SignupBlock;

compact! { struct Config {
    newsroom: Newsroom,
    sources: Vec<Source>,
    topics: Vec<TopicPage>,
    signup: Option<SignupBlock>,
    embeds: Vec<WebAddress>,
    campaigns: Vec<Campaign>,
} }

compact! { struct Newsroom {
    name: String,
    tagline: String,
    description: String,
    language: LanguageTag,
    interface_choice: InterfaceChoice,
    address: Option<WebAddress>,
    footer: String,
    branding: Branding,
} }

compact! { enum InterfaceChoice { 0 Newsroom; 1 Browser } }

compact! { struct Branding {
    accent: Option<Colour>,
    logo: Option<WebAddress>,
    text_font: Option<WebAddress>,
    heading_font: Option<WebAddress>,
} }

compact! { struct Colour { red: u8, green: u8, blue: u8 } }

compact! { struct TopicPage {
    topic: Topic,
    description: String,
    aliases: Vec<TopicSlug>,
    names: Vec<(SourceId, TopicSlug)>,
    list: Option<String>,
} }

compact! { struct Topic { slug: TopicSlug, title: String } }
