//! What pages are made of: every visible thing, with props in and events out.
//!
//! Deliberately absent: stores, context, fetching and browser APIs, so that each component renders natively to the
//! same HTML that lives in the browser. Links come as ready-made addresses relative to the document's base.
//!
//! In reading order: the frame of a page, stories and their lists, searching, the article, what asks something of the reader,
//! what a reader decides and looks after on the device, notes about the app, what an examination of the newsroom's
//! servers found, and the making of a snippet for other pages.

mod in_language;
mod picture_gate;
mod topic_link;

mod data_saving_switch;
mod language_switch;
mod masthead;
mod page_header;
mod site_footer;
mod skip_link;
mod topic_header;
mod topic_navigation;

mod byline;
mod save_button;
mod saved_story;
mod story_card;
mod story_image;
mod story_list;
mod story_skeleton;

mod digest_line;
mod digest_section;
mod digest_tools;
mod empty_state;
mod failure;
mod feed_status;
mod list_filters;
mod list_looks_choices;
mod list_top;
mod more_stories;
mod muted_note;
mod new_stories;
mod topic_filter;

mod marked_text;
mod recent_searches;
mod search_form;
mod search_help;
mod search_status;

mod article_footer;
mod article_header;
mod article_note;
mod article_share;
mod read_aloud;
mod reading_resume;
mod reading_settings;
mod rich_text;

mod campaign_bar;
mod campaign_notice;
mod signup_form;
mod signup_kept;
mod signup_outcome;

mod mute_list;
mod mute_menu;
mod offline_choices;
mod settings_panel;
mod stored_list;
mod takeaway_tools;
mod wipe_choice;

mod install_guide;
mod key_list;
mod offline_note;
mod update_toast;

mod diagnosis_card;
mod diagnosis_tools;

mod embed_builder;
mod embed_preview;
mod embed_snippet;

pub use article_footer::{ArticleFooter, StoryLink};
pub use article_header::ArticleHeader;
pub use article_note::{ArticleNote, NoteKind};
pub use article_share::{ArticleShare, CodeState, CopyState, ShareEvent, SheetState};
pub use byline::{Byline, PublishedWords};
pub use campaign_bar::{CampaignBar, printed_bar_slug};
pub use campaign_notice::{CampaignNotice, NOTICES, NoticeEvent, NoticeForm, ReminderNote, TickerWords};
pub use data_saving_switch::DataSavingSwitch;
pub use diagnosis_card::{DiagnosisCard, DiagnosisState};
pub use diagnosis_tools::{DiagnosisProgress, DiagnosisReport};
pub use digest_line::DigestLine;
pub use digest_section::DigestSection;
pub use digest_tools::{DigestEvent, DigestOutcome, DigestTools};
pub use embed_builder::{EmbedBuilder, LanguageChoice};
pub use embed_preview::EmbedPreview;
pub use embed_snippet::EmbedSnippet;
pub use empty_state::EmptyState;
pub use failure::Failure;
pub use feed_status::{FeedCondition, FeedStatus, SourceNote, StandIn};
pub use install_guide::{InstallGuide, InstallRoute};
pub use key_list::KeyList;
pub use language_switch::LanguageSwitch;
pub use list_filters::{FilterEvent, FilterOption, ListFilters};
pub use list_looks_choices::ListLooksChoices;
pub use list_top::ListTop;
pub use marked_text::marked_text;
pub use masthead::Masthead;
pub use more_stories::{MoreState, MoreStories};
pub use mute_list::{MUTE_LIST_ID, MUTED_AUTHOR_ID, MUTED_WORD_ID, MutableTopic, MuteList, MutedItem};
pub use mute_menu::{MuteMenu, MuteMenuItem};
pub use muted_note::MutedNote;
pub use new_stories::NewStories;
pub use offline_choices::{OfflineBound, OfflineChoice, OfflineChoices};
pub use offline_note::OfflineNote;
pub use page_header::PageHeader;
pub use picture_gate::{PictureGate, PictureGates};
pub use read_aloud::{AloudEvent, AloudState, ListenBar, ListenButton};
pub use reading_resume::ReadingResume;
pub use reading_settings::ReadingSettings;
pub use recent_searches::RecentList;
pub use rich_text::{EmbedStanding, Embeds, RichTextView, embed_id};
pub use save_button::{SaveButton, SaveState};
pub use saved_story::SavedStory;
pub use search_form::SearchForm;
pub use search_help::SearchHelp;
pub use search_status::{SearchProgress, SearchStatus};
pub use settings_panel::SettingsPanel;
pub use signup_form::{SignupDraft, SignupEvent, SignupForm, signup_field_id};
pub use signup_kept::{KeptSignup, SignupKept, signup_kept_id};
pub use signup_outcome::{SignupPhase, signup_message_id};
pub use site_footer::{FooterLink, SiteFooter};
pub use skip_link::SkipLink;
pub use stored_list::StoredList;
pub use story_card::{Emphasis, HeadingLevel, Prominence, StoryCard};
pub use story_image::StoryImage;
pub use story_list::{Arrangement, StoryList};
pub use story_skeleton::StorySkeleton;
pub use takeaway_tools::{ARCHIVE_FIELD_ID, TakeawayTools};
pub use topic_filter::{MatchChoice, MoreFilters, TopicChoice, TopicFilter};
pub use topic_header::TopicHeader;
pub use topic_link::{TopicLink, TopicLinks};
pub use topic_navigation::{NavigationLink, TopicNavigation};
pub use update_toast::UpdateToast;
pub use wipe_choice::{WIPE_OUTCOME_ID, WipeChoice, WipeEvent, WipeState};

#[cfg(test)]
pub(super) mod samples;
