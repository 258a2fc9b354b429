//! Campaign notices, as the file says them.
//!
//! Deliberately absent: the rule that shows them, and the meaning of the marks in their texts.

use crate::campaign::{
    Audience, Campaign, CampaignAction, CampaignId, CampaignSlug, Device, Frequency, Goal, Places, Ticker,
    paragraph,
};
use crate::config::TopicPage;
use crate::config::leaf::{
    Address, Count, Currency, Language, Moment, Offset, Pointer, StoryCount, Text, TopicName,
};
use crate::config::reader::Reader;
use crate::config::record::{List, choice, record};
use crate::model::{Image, Timestamp, TopicSlug, WebAddress};

record! {
    /// A notice that asks something of readers.
    struct CampaignRecord<'a> {
        /// A name that readers see in addresses alone. With a new one, even those who closed the notice see it again.
        "id" => id: Text<'a>, required;
        /// The heading.
        "headline" => headline: Text<'a>, required;
        /// The first line, in bold.
        "lead" => lead: &'a str, or("");
        /// The paragraph of the first place. `**strong**`, `*stressed*` and `[a link](https://…)` are understood.
        "text" => text: &'a str, or("");
        /// Paragraphs of the second place, further down, and of its own page. Left out, the first place's text stands
        /// there too.
        "long_text" => long_text: List<'a, Text<'a>>, or(List::EMPTY);
        /// The language of all these, where it is not the newsroom's.
        "language" => language: Language<'a>, optional;
        /// A picture.
        "image" => image: ImageRecord<'a>, optional;
        /// The link.
        "action" => action: ActionRecord<'a>, required;
        /// Links that each give a certain amount, shown before the other.
        "amounts" => amounts: List<'a, ActionRecord<'a>>, or(List::EMPTY);
        /// How far the campaign has come.
        "ticker" => ticker: TickerRecord<'a>, optional;
        /// Offers a calendar file that reminds the reader so many days later.
        "remind_in_days" => remind_in_days: StoryCount, optional;
        /// Offers a button to say «I gave already».
        "gave_already" => gave_already: bool, or(false);
        /// Not shown before this moment.
        "starts" => starts: Moment<'a>, optional;
        /// Not shown from this moment on.
        "ends" => ends: Moment<'a>, optional;
        /// Hours and minutes from UTC, for a start or end that says a time of day without them.
        "utc_offset" => utc_offset: Offset, optional;
        /// Stands in a bar above the header of every page.
        "bar" => bar: bool, or(false);
        /// Stands under articles.
        "article_end" => article_end: bool, or(false);
        /// After how many stories it stands: one or two places. Left out, after 3, or nowhere in lists where it is a
        /// bar or stands under articles. A list has two notices at most.
        "after_stories" => after_stories: List<'a, StoryCount>, optional;
        /// Only on these topics' pages and under their articles. Left out, everywhere.
        "topics" => topics: List<'a, TopicName<'a>>, or(List::EMPTY);
        /// Only on this kind of device: a phone is less than 640 pixels wide. Left out, on both.
        "device" => device: Device, optional;
        /// Only for readers whose browser asks for one of these languages. Left out, for all.
        "languages" => languages: List<'a, Language<'a>>, or(List::EMPTY);
        /// One reader is shown it in this many visits at most. Left out, in every visit until it is closed.
        "max_times" => max_times: StoryCount, optional;
        /// Not in a reader's first visits: so many go by before.
        "after_visits" => after_visits: Count, or(Count(0));
        /// Days from one visit with it to the next.
        "min_days_between" => min_days_between: Count, or(Count(0));
        /// When it was not shown for so many days, `max_times` counts from the start. Left out, never.
        "reset_after_days" => reset_after_days: StoryCount, optional;
        /// Who comes by a link with one of these as `utm_campaign` or `utm_source` never sees it. Left out, its id.
        "utm" => utm: List<'a, Text<'a>>, optional;
    }
}

record! {
    /// A link with its words.
    struct ActionRecord<'a> {
        /// The words.
        "label" => label: Text<'a>, required;
        /// Where it leads.
        "url" => address: Address<'a>, required;
    }
}

record! {
    /// A picture, with the size that keeps its room free.
    struct ImageRecord<'a> {
        /// The file.
        "url" => address: Address<'a>, required;
        /// What it shows, for those who do not see it. Left out, it is decoration.
        "alt" => alt: &'a str, or("");
        /// Its width in pixels.
        "width" => width: StoryCount, required;
        /// Its height in pixels.
        "height" => height: StoryCount, required;
    }
}

record! {
    /// Two numbers in a JSON file that somebody keeps up to date.
    struct TickerRecord<'a> {
        /// The file.
        "url" => address: Address<'a>, required;
        /// Where in it the number is that was reached, as a JSON pointer.
        "value" => value: Pointer<'a>, required;
        /// Where in it the number is that is aimed at, as a JSON pointer.
        "goal" => goal: Pointer<'a>, optional;
        /// The number that is aimed at, where the file does not have it.
        "goal_amount" => goal_amount: StoryCount, optional;
        /// The currency, where the numbers are money.
        "currency" => currency: Currency<'a>, optional;
    }
}

choice!(Device { "phone" => Self::Phone, "desk" => Self::Desk });

/// Campaigns with names of their own, on topics by their configured slugs.
pub(super) fn validated(
    records: &List<'_, CampaignRecord<'_>>,
    topics: &[TopicPage],
    reader: &mut Reader<'_>,
) -> Vec<Campaign> {
    let mut campaigns: Vec<Campaign> = Vec::new();
    for (index, record) in records.indexed() {
        let Some(slug) = CampaignSlug::new(record.id.0) else {
            reader.refuse(&["/campaigns/", &index, "/id"], "an id with letters or digits", record.id.0);
            continue;
        };
        if campaigns.iter().any(|it| it.slug().as_ref() == Some(&slug)) {
            reader.refuse(&["/campaigns/", &index, "/id"], "an id that no other campaign has", record.id.0);
            continue;
        }
        campaigns.push(campaign(record, slug, &index, topics, reader));
    }
    campaigns
}

fn campaign(
    record: CampaignRecord<'_>,
    slug: CampaignSlug,
    index: &str,
    topics: &[TopicPage],
    reader: &mut Reader<'_>,
) -> Campaign {
    let mut moment = |key, moment: Option<&Moment<'_>>| {
        let written = moment?;
        let moment = written.at(record.utc_offset.as_ref().map(|it| it.0));
        if moment.is_none() {
            let expected = "its offset from UTC after the time, or utc_offset beside it";
            reader.refuse(&["/campaigns/", index, key], expected, written.0);
        }
        moment
    };
    let starts = moment("/starts", record.starts.as_ref());
    let ends = moment("/ends", record.ends.as_ref());
    refuse_end_before_start(starts, ends, index, reader);
    let (places, frequency) = (places(&record), frequency(&record));
    let ticker = record.ticker.and_then(|it| ticker(it, index, reader));
    let base = reader.base;
    let topics_of = record.topics.iter().filter_map(|it| it.slug()).map(|it| canonical(it, topics));
    Campaign {
        id: CampaignId(record.id.0.to_owned()),
        headline: record.headline.0.to_owned(),
        lead: record.lead.to_owned(),
        text: paragraph(record.text, base),
        long_text: record.long_text.iter().map(|it| paragraph(it.0, base)).collect(),
        language: record.language.map(|it| it.tag()),
        image: record.image.and_then(|it| image(&it, base)),
        action: action(record.action, base),
        amounts: record.amounts.iter().map(|it| action(it, base)).collect(),
        ticker,
        remind_in_days: record.remind_in_days.map(|it| whole(it.0)),
        has_gave_button: record.gave_already,
        starts,
        ends,
        places,
        audience: Audience {
            topics: topics_of.collect(),
            device: record.device,
            languages: record.languages.iter().map(|it| it.tag()).collect(),
        },
        frequency,
        own_links: match record.utm {
            Some(names) => names.iter().filter_map(|it| CampaignSlug::new(it.0)).collect(),
            None => vec![slug],
        },
    }
}

fn refuse_end_before_start(
    starts: Option<Timestamp>,
    ends: Option<Timestamp>,
    index: &str,
    reader: &mut Reader<'_>,
) {
    if let (Some(starts), Some(ends)) = (starts, ends)
        && ends <= starts
    {
        let pointer = ["/campaigns/", index, "/ends"];
        reader.refuse(&pointer, "a moment after the start", &ends.to_rfc3339());
    }
}

fn places(record: &CampaignRecord<'_>) -> Places {
    const DEFAULT_AFTER_STORIES: usize = 3;
    let is_elsewhere = record.bar || record.article_end;
    let after_stories = match &record.after_stories {
        Some(it) => it.iter().map(|it| it.0).collect(),
        None if is_elsewhere => Vec::new(),
        None => vec![DEFAULT_AFTER_STORIES],
    };
    Places { is_bar: record.bar, after_stories, is_article_end: record.article_end }
}

fn action(record: ActionRecord<'_>, base: &WebAddress) -> CampaignAction {
    CampaignAction { label: record.label.0.to_owned(), address: record.address.on(base) }
}

fn image(record: &ImageRecord<'_>, base: &WebAddress) -> Option<Image> {
    let size_px = (u32::try_from(record.width.0).ok()?, u32::try_from(record.height.0).ok()?);
    Some(Image { address: record.address.on(base), alt: record.alt.to_owned(), size_px: Some(size_px) })
}

/// A ticker has to know what is aimed at.
fn ticker(record: TickerRecord<'_>, index: &str, reader: &mut Reader<'_>) -> Option<Ticker> {
    let goal = match (record.goal.and_then(|it| it.pointer()), record.goal_amount) {
        (Some(pointer), _) => Goal::At(pointer),
        (None, Some(amount)) => Goal::Fixed(u64::try_from(amount.0).ok()?),
        (None, None) => {
            let pointer = ["/campaigns/", index, "/ticker"];
            reader.push(&pointer, "goal or goal_amount".to_owned(), "neither".to_owned());
            return None;
        }
    };
    Some(Ticker {
        address: record.address.on(reader.base),
        value: record.value.pointer()?,
        goal,
        currency: record.currency.map(|it| it.0.to_ascii_uppercase()),
    })
}

fn frequency(record: &CampaignRecord<'_>) -> Frequency {
    let count = |it: &Count| u32::try_from(it.0).unwrap_or(u32::MAX);
    Frequency {
        max_times: record.max_times.as_ref().map(|it| whole(it.0)),
        after_visits: count(&record.after_visits),
        min_days_between: count(&record.min_days_between),
        reset_after_days: record.reset_after_days.as_ref().map(|it| whole(it.0)),
    }
}

fn whole(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The slug of the page that `slug` names by itself or as an alias.
fn canonical(slug: TopicSlug, topics: &[TopicPage]) -> TopicSlug {
    topics.iter().find(|page| page.is_for(&slug)).map_or(slug, |page| page.topic.slug.clone())
}
