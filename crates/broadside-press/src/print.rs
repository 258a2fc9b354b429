//! Prints an edition: the assembled app with the newsroom's configuration, and a page for everything that a reader
//! is likely to come to first. All of it is made before any of it is written, so that a source that fails leaves
//! the last edition as it is.
//!
//! Deliberately absent: serving, uploading, and waiting for the next story.

use crate::archive::WithArchive;
use crate::assemble::NOT_FOUND;
use crate::assets::SHELL;
use crate::client::Client;
use crate::edition::{self, Content, Place};
use crate::gathering::{Gathered, gather};
use crate::head::Site;
use crate::headers_file::{HEADERS, headers_file};
use crate::interface;
use crate::manifest::{MANIFEST, manifest};
use crate::own_feeds::{JSON_FEED, OwnFeed, RSS};
use crate::page::{Drawn, PageParts, Printer};
use crate::policy::Policy;
use crate::printed_script::PrintedScripts;
use crate::printed_style::PrintedStyles;
use crate::printed_topics::{self, PrintedTopics};
use crate::rendering::Renderer;
use crate::shell::{PageFrame, Shell};
use crate::sitemap::{Entry, ROBOTS, SITEMAP, robots, sitemap};
use crate::{Deployment, PressError, Report, compress, embed, fonts, server_config, worker};
use broadside_core::config::Config;
use broadside_core::model::{Timestamp, WebAddress};
use broadside_core::query::Query;
use broadside_core::route::Route;
use broadside_core::search::SearchText;
use std::fs;
use std::path::PathBuf;

const CONFIG: &str = "broadside.json";
/// The demonstration newsroom's stories and pictures.
const DEMO: &str = "demo/";
/// File systems take 255 bytes for a name.
const MAX_BYTES_OF_NAME: usize = 240;

/// What to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintOptions {
    /// The assembled app.
    pub app: PathBuf,
    /// The newsroom's configuration.
    pub config: PathBuf,
    /// The folder to write.
    pub out: PathBuf,
    /// Where the edition will be read, if known: for canonical addresses, shared pictures and the sitemap.
    pub site: Option<Site>,
    /// The path of the deployment's root on its host, with a slash at both ends.
    pub base_path: String,
    /// Pages of stories to ask the source for, each as long as the source makes it.
    pub max_pages: usize,
    /// The moment of printing.
    pub now: Timestamp,
}

/// Prints an edition into a folder.
pub fn print(options: &PrintOptions) -> Result<Report, PressError> {
    let app = Deployment::read(&options.app)?;
    let config =
        fs::read(&options.config).map_err(|error| PressError::Read(options.config.clone(), error))?;
    let (deployment, report) = printed(app, config, options)?;
    deployment.write_after(&options.out)?;
    compress::compress(&options.out, deployment.paths())?;
    Ok(report)
}

fn printed(
    mut deployment: Deployment,
    config_bytes: Vec<u8>,
    options: &PrintOptions,
) -> Result<(Deployment, Report), PressError> {
    let base = edition::base_address()
        .ok_or(PressError::Unexpected { file: CONFIG.to_owned(), expected: "base that can be read" })?;
    let mut report = Report::default();
    let config = read_config(&config_bytes, &base, &mut report)?;
    interface::speak(&config);
    let own_files = WithArchive { app: &deployment, out: &options.out };
    let gathered = gather(&Client::new(&own_files, &base), &config, options.max_pages, options.now)?;
    report.warnings.extend(gathered.warnings.iter().cloned());

    if !config_bytes.windows(DEMO.len()).any(|it| it == DEMO.as_bytes()) {
        deployment.retain(|path| !path.starts_with(DEMO));
    }
    deployment.put(CONFIG, Config::with_print(&config_bytes));
    let mut shell = Shell::read(deployment.text(SHELL)?, SHELL)?;
    if let Some(sheet) = fonts::put(&mut deployment, &config) {
        shell.add_style_sheet(&sheet);
    }
    if let Some(words) = interface::preload(&config, &deployment) {
        shell.add(words);
    }
    let policy = shell.policy().unwrap_or_else(|| Policy::parse("")).narrowed(&config.hosts(&base));
    let scripts = PrintedScripts::of(&shell, &deployment)?;
    let policy = policy.with_scripts(scripts.sources());
    deployment.retain(|path| !scripts.are_in_place_of(path, &shell));
    let parts = PageParts { shell: &shell, scripts: &scripts, policy: &policy };
    put_shells(&mut deployment, parts, &config, &options.base_path);
    embed::put(&mut deployment, &config, &policy, options.site.as_ref(), &gathered);
    let (entries, policy) = put_pages(&mut deployment, parts, &config, gathered, options, &mut report)?;
    deployment.put(MANIFEST, manifest(&config, &deployment));
    deployment.put(ROBOTS, robots(options.site.as_ref()));
    if let Some(site) = &options.site {
        deployment.put(SITEMAP, sitemap(site, &entries));
    }
    worker::stamp(&mut deployment)?;
    deployment.put(HEADERS, headers_file(&deployment, &options.base_path, &policy));
    server_config::put(&mut deployment, &options.base_path, &policy);
    Ok((deployment, report))
}

fn read_config(bytes: &[u8], base: &WebAddress, report: &mut Report) -> Result<Config, PressError> {
    let reading = Config::read(bytes, base);
    match reading.config {
        Some(config) => {
            report.warnings.extend(reading.problems.iter().map(|it| format!("{CONFIG} {it}")));
            Ok(config)
        }
        None => Err(PressError::Config(reading.problems)),
    }
}

/// Whether file systems take the name of a page's folder.
pub fn is_name_of_a_file(folder: &str) -> bool {
    folder.len() <= MAX_BYTES_OF_NAME
}

/// The neutral shell for the worker, and for hosts as the answer to what was not printed.
fn put_shells(deployment: &mut Deployment, parts: PageParts, config: &Config, base_path: &str) {
    let newsroom = &config.newsroom;
    let language = interface::tag(config);
    for (file, base) in [(SHELL, "./"), (NOT_FOUND, base_path)] {
        let frame = PageFrame {
            language: &language,
            base,
            policy: parts.policy,
            title: &newsroom.name,
            description: &newsroom.description,
            style: None,
            scripts: parts.scripts,
            // The worker puts lists into it.
            is_list: true,
        };
        deployment.put(file, parts.shell.print(&frame));
    }
}

/// Every page with its data; returns what the sitemap says of them, and the policy that allows all of them.
fn put_pages(
    deployment: &mut Deployment,
    parts: PageParts,
    config: &Config,
    gathered: Gathered,
    options: &PrintOptions,
    report: &mut Report,
) -> Result<(Vec<Entry>, Policy), PressError> {
    let Gathered { front, topics, articles, .. } = gathered;
    let printed_topics = PrintedTopics::of(topics.iter().map(|(topic, _)| topic));
    let printer = Printer {
        parts,
        config,
        renderer: Renderer::new(config, options.now),
        site: options.site.as_ref(),
        topics: &printed_topics,
    };
    let lists = std::iter::once((Route::Front(Query::default()), &front))
        .chain(topics.iter().map(|(topic, shelf)| (printed_topics::route(&topic.slug), shelf)))
        .map(|(route, shelf)| {
            (route, Content::Stories(shelf), shelf.previews.iter().filter_map(|it| it.published).max())
        });
    let stories = articles.iter().map(|article| {
        let changed = article.preview.modified.or(article.preview.published);
        (Route::Article(article.preview.key.clone()), Content::Article(article), changed)
    });
    let campaigns = config.campaigns.iter().filter_map(|it| {
        let is_over = it.ends.is_some_and(|ends| ends <= options.now);
        Some((Route::Campaign(it.slug()?), Content::Campaign(it), None)).filter(|_| !is_over)
    });
    // A folder that has no page of its own is answered with the host's list of what is in it, or a refusal.
    let own = [Route::Search(SearchText::default()), Route::Embed].map(|route| (route, Content::Own, None));
    let (mut entries, mut drawn) = (Vec::new(), Vec::new());
    for (route, content, changed) in lists.chain(stories).chain(campaigns).chain(own) {
        let Some(place) = Place::of(&route) else { continue };
        if !is_name_of_a_file(&place.folder) {
            report.warnings.push(format!("{} not printed: its name is too long for a file", place.folder));
            continue;
        }
        if let Some(data) = content.to_text() {
            deployment.put(place.data_path(), data);
        }
        // There is nothing on it that search engines could find.
        if !matches!(content, Content::Own) {
            entries.push(Entry { address: place.address.clone(), changed });
        }
        let page = printer.draw(&route, place, content);
        if let (Some(site), Content::Stories(shelf)) = (&options.site, content) {
            let feed = OwnFeed { config, site, place: page.place(), title: page.title(), shelf };
            deployment.put(page.place().path_of(RSS), feed.to_rss());
            deployment.put(page.place().path_of(JSON_FEED), feed.to_json());
        }
        drawn.push(page);
    }
    let bodies = drawn.iter().map(Drawn::kind_and_body);
    let styles = PrintedStyles::of(&parts.shell.sheet(deployment)?, config, bodies);
    for page in &drawn {
        deployment.put(page.place().page_path(), printer.print(page, &styles));
    }
    report.n_pages += drawn.len();
    Ok((entries, parts.policy.with_styles(styles.sources())))
}
