//! Prints every component in every state to pages that can be looked at:
//! `cargo run --example gallery [BASE]`, then serve the project's folder and open `target/gallery/`.
//!
//! Deliberately absent: stores and scripts. What moves is for the end-to-end tests; this is for the eye.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a tool for developers may stop at once")]

mod digest;
mod edition;
mod notices;
mod pages;
mod prose;
mod reader;
mod states;

use broadside::ui::messages;
use broadside_core::model::{Direction, InterfaceLanguage, WebAddress};
use edition::Edition;
use leptos::prelude::*;
use std::{fs, path::Path};

fn main() {
    let base = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:8099/public/".to_owned());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let edition = Edition::read(root, &WebAddress::parse(&base).expect("BASE is an http address"));
    let folder = root.join("target/gallery");
    fs::create_dir_all(&folder).unwrap();
    let print = |name: &str, direction: Direction, page: &dyn Fn(&Edition) -> AnyView| {
        messages::speak(messages::translation_into(match direction {
            Direction::LeftToRight => InterfaceLanguage::English,
            Direction::RightToLeft => InterfaceLanguage::Arabic,
        }));
        let html = Owner::new().with(|| page(&edition).to_html());
        fs::write(folder.join(format!("{name}.html")), document(&html, direction)).unwrap();
    };
    print("front", Direction::LeftToRight, &pages::front);
    print("topic", Direction::LeftToRight, &pages::topic);
    print("article", Direction::LeftToRight, &pages::article);
    for (name, page) in [
        ("states", states::page as fn(&Edition) -> AnyView),
        ("notices", notices::page),
        ("search", reader::search),
        ("lists", reader::lists),
        ("settings", reader::settings),
        ("tools", reader::tools),
        ("digest", digest::page),
    ] {
        print(name, Direction::LeftToRight, &page);
        print(&format!("{name}-rtl"), Direction::RightToLeft, &page);
    }
    print("front-rtl", Direction::RightToLeft, &pages::front);
    print("topic-rtl", Direction::RightToLeft, &pages::topic);
    print("article-rtl", Direction::RightToLeft, &pages::article_in_arabic);
    println!("{}", folder.display());
}

/// `body` in a document with the unjoined style sheets.
fn document(body: &str, direction: Direction) -> String {
    let (language, direction) = match direction {
        Direction::LeftToRight => ("en", "ltr"),
        Direction::RightToLeft => ("ar", "rtl"),
    };
    format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>Gallery</title>\
         <link rel=\"stylesheet\" href=\"../../style/main.css\"><div id=\"app\">{body}</div></html>"
    )
}
