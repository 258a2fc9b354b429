//! What must hold of every language alike. That nothing is missing in one the compiler says.

mod digest;
mod settings;

use super::*;
use broadside_core::model::InterfaceLanguage;
use broadside_core::signup::Outcome;
use broadside_core::sources::SourceError;
use digest::in_the_digest;
use settings::in_the_settings;
use std::collections::HashSet;

/// Everything that `tell` says, in every language.
fn in_every_language(tell: fn() -> Vec<String>) -> Vec<(InterfaceLanguage, Vec<String>)> {
    let told = InterfaceLanguage::ALL.map(|language| {
        speak(translation_into(language));
        (language, tell())
    });
    speak(None);
    told.into()
}

/// Texts of every noun, fixed ones and such with a parameter.
fn texts() -> Vec<String> {
    let fixed = [
        around_stories(),
        around_signups(),
        around_the_rest(),
        on_this_device(),
        in_the_settings(),
        in_the_app(),
    ]
    .concat()
    .into_iter();
    let pairs = outcomes().into_iter().flat_map(|(title, text)| [title, text]);
    fixed.chain(pairs).map(str::to_owned).chain(filled()).chain(in_the_digest()).collect()
}

fn around_stories() -> Vec<&'static str> {
    let Words { frame, feed, article, .. } = words();
    let story = story_words();
    vec![
        frame.skip_to_content,
        frame.topics,
        frame.latest,
        frame.feed,
        frame.search,
        frame.update_ready,
        frame.update_now,
        frame.update_later,
        frame.offline,
        frame.try_again,
        frame.trouble,
        frame.language,
        frame.language_missing,
        story.stories,
        story.by,
        story.is_read,
        feed.filter,
        feed.more_filters,
        feed.chosen,
        feed.show_stories_under,
        feed.any_topic,
        feed.all_topics,
        feed.clear_filter,
        feed.back_to_newest,
        feed.more_stories,
        feed.more_loading,
        feed.more_failed,
        feed.loading,
        feed.failed_but_showing,
        feed.from_mirror,
        feed.look_for_newer,
        feed.looking,
        feed.nothing_newer,
        article.published,
        article.updated,
        article.excerpt_only_title,
        article.excerpt_only,
        article.members_only_title,
        article.members_only,
        article.share,
        article.copy_link,
        article.link_copied,
        article.copy_failed,
        article.send_by_mail,
        article.more_to_read,
        article.previous,
        article.next,
        article.table,
        article.embed,
    ]
}

fn around_signups() -> Vec<&'static str> {
    let signup = &words().signup;
    vec![
        signup.email_label,
        signup.lists_label,
        signup.honeypot_label,
        signup.submit,
        signup.sending,
        signup.consent_link,
        signup.another_address,
        signup.back_to_form,
        signup.visit_provider,
        signup.needs_script,
        signup.elsewhere,
        signup.hidden_field,
        signup.no_list,
        signup.not_sent,
        signup.email_empty,
        signup.email_no_at,
        signup.email_many_ats,
        signup.email_no_domain,
        signup.email_too_long,
        signup.email_has_space,
        signup.daily,
        signup.weekly,
        signup.monthly,
        signup.occasional,
        signup.keep,
        signup.keep_what,
        signup.kept_since,
        signup.kept_no_connection,
        signup.kept_no_answer,
        signup.kept_fault,
        signup.kept_asked_to_wait,
        signup.kept_sending,
        signup.kept_unsure,
        signup.send_now,
        signup.cancel_kept,
    ]
}

fn around_the_rest() -> Vec<&'static str> {
    let Words { campaign, errors, pages, .. } = words();
    let shell = shell_words();
    vec![
        campaign.close,
        campaign.gave_already,
        campaign.thanks,
        campaign.amounts,
        campaign.reminder_saved,
        campaign.reminder_failed,
        campaign.is_over,
        shell.stopped_title,
        shell.stopped_text,
        shell.reload,
        shell.read_feed,
        shell.needs_script,
        shell.front_page,
        errors.is_login_page,
        pages.front_title,
        pages.empty_title,
        pages.empty_text,
        pages.empty_filter_title,
        pages.empty_filter_text,
        pages.show_everything,
        pages.not_found_title,
        pages.not_found_text,
        pages.to_front_page,
        pages.doctor_title,
        pages.doctor_text,
        pages.to_doctor,
        pages.unconfigured_title,
        pages.unconfigured_text,
    ]
}

fn on_this_device() -> Vec<&'static str> {
    let (marks, device, library, reading) = (mark_words(), device_words(), library_words(), reading_words());
    vec![
        data_saving_words().save_data,
        data_saving_words().show_picture,
        marks.save,
        marks.not_saved,
        marks.mark_unread,
        device.app_pages,
        device.saved,
        device.saved_text,
        device.digest,
        device.digest_text,
        device.install,
        device.install_text,
        device.keys,
        device.keys_text,
        library.nothing_saved_title,
        library.nothing_saved_text,
        library.removed,
        library.undo,
        device.settings,
        device.settings_text,
        device.privacy,
        device.privacy_text,
        reading.text_settings,
        reading.text_size,
        reading.smaller,
        reading.larger,
        reading.line_length,
        reading.back_to_mark,
        reading.code,
    ]
}

fn in_the_app() -> Vec<&'static str> {
    let (installing, keys) = (install_words(), key_words());
    let mut texts = vec![
        installing.installed,
        installing.offered,
        installing.install,
        installing.agreed,
        installing.declined,
        installing.share_sheet,
        installing.menu,
        installing.gains_title,
        keys.then,
        keys.are_on,
        keys.are_off,
        keys.switch_off,
        keys.switch_on,
        keys.close,
    ];
    texts.extend(installing.share_sheet_steps);
    texts.extend(installing.gains);
    texts.extend(installing.menus.iter().map(|(_, place)| *place));
    texts.extend(broadside_core::keys::KEYS.iter().map(|(_, command)| (keys.command)(*command)));
    texts
}

fn outcomes() -> Vec<(&'static str, &'static str)> {
    let signup = &words().signup;
    vec![
        signup.confirmed,
        signup.pending,
        signup.sent_unknown,
        signup.already_subscribed,
        signup.opened_tab,
        signup.needs_visit,
        signup.rejected_email,
        signup.rejected_lists,
        signup.rejected,
        signup.rate_limited,
        signup.provider_failed,
        signup.unreachable,
        signup.offline,
        signup.come_back,
        signup.kept,
        signup.kept_cancelled,
        signup.kept_elsewhere,
        signup.not_kept,
        signup.expired,
        signup.expired_unsure,
    ]
}

fn filled() -> Vec<String> {
    let Words { frame, feed, article, signup, campaign, pages, .. } = words();
    vec![
        (frame.home_page)("Quay"),
        (story_words().reading_minutes)(4),
        (feed.no_more)(3),
        (feed.saved_copy)("Quay"),
        (feed.printed)("Quay"),
        (feed.source_from_mirror)("Quay"),
        (feed.source_silent)("Quay"),
        (feed.source_printed)("Quay", "Quay"),
        (feed.source_saved)("Quay", "Quay"),
        (article.read_on)("Quay"),
        (article.original)("Quay"),
        (article.embed_note)("Quay"),
        (article.embed_link)("Quay"),
        (signup.provider_says)("Quay"),
        (campaign.close_notice)("Quay"),
        (campaign.raised)("£3", "£4"),
        (pages.unconfigured_advice)(&["Quay".to_owned()]),
        (story_words().more_at)("Quay"),
    ]
}

#[test]
fn every_text_is_translated() {
    /// The same in two languages, and right in both.
    const ALIKE: [&str; 1] = ["£3 de £4"];
    let languages = in_every_language(texts);
    for (index, (language, texts)) in languages.iter().enumerate() {
        for (other, others) in languages.iter().take(index) {
            // Spanish and Portuguese share words; none shares a sentence with English.
            let is_related = *other != InterfaceLanguage::English;
            for (text, same) in texts.iter().zip(others).filter(|(text, _)| !ALIKE.contains(&text.as_str())) {
                assert!(
                    text != same || (is_related && text.chars().count() < 30),
                    "{language:?}, {other:?}: {text}"
                );
            }
        }
    }
}

#[test]
fn texts_are_clean_and_fill_their_places() {
    for (language, texts) in in_every_language(texts) {
        for text in texts {
            assert!(!text.is_empty() && text.trim() == text, "{language:?}: «{text}»");
            assert!(
                !text.contains("  ") && !text.contains('#') && !text.contains('{'),
                "{language:?}: {text}"
            );
        }
    }
}

#[test]
fn a_sentence_ends_in_every_language_where_it_ends_in_english() {
    let languages = in_every_language(texts);
    let english: Vec<bool> =
        languages.iter().take(1).flat_map(|(_, it)| it).map(|it| it.ends_with('.')).collect();
    for (language, texts) in languages {
        for (text, is_sentence) in texts.iter().zip(&english) {
            assert_eq!(text.ends_with('.'), *is_sentence, "{language:?}: {text}");
        }
    }
}

#[test]
fn every_number_has_words_of_its_own_kind() {
    let counted = || {
        [1, 2, 3, 11, 100, 1_000_000]
            .into_iter()
            .flat_map(|n| {
                let n_small = u32::try_from(n).unwrap_or_default();
                let Words { feed, campaign, errors, signup, .. } = words();
                [
                    (feed.n_stories)(n),
                    (feed.new_stories)(n),
                    (feed.left_the_top)(n),
                    (campaign.remind_me)(n_small),
                    (errors.rate_limited_wait)(n_small),
                    (signup.rate_limited_wait)(n_small),
                ]
            })
            .collect()
    };
    for (language, texts) in in_every_language(counted) {
        for text in &texts {
            assert!(!text.contains('#') && !text.is_empty(), "{language:?}: {text}");
        }
        let different: HashSet<&String> = texts.iter().collect();
        assert_eq!(different.len(), texts.len(), "{language:?}: no two numbers are told alike");
    }
    speak(translation_into(InterfaceLanguage::Arabic));
    let n_stories = words().feed.n_stories;
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(n_stories),
        ["لا أخبار", "خبر واحد", "خبران", "3 أخبار", "11 خبرًا", "100 خبر"]
    );
    speak(None);
}

#[test]
fn outcomes_and_faults_are_told_in_the_language_that_is_spoken() {
    for (language, texts) in in_every_language(|| {
        vec![
            outcome(&Outcome::Confirmed).text,
            outcome(&Outcome::RateLimited { wait_s: Some(600) }).text,
            explain(&SourceError::Offline).title,
            explain(&SourceError::RateLimited { wait_s: Some(600) }).advice,
        ]
    }) {
        let is_english = texts.iter().any(|it| it.contains("again in") || it.contains("You are offline"));
        assert_eq!(is_english, language == InterfaceLanguage::English, "{language:?}: {texts:?}");
    }
}
